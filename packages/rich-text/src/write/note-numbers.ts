/** Numbers the notes in the order in which the text refers to them. */
export class NoteNumbers {
  /** For each new number, in order, the number that the note has in the document. */
  readonly written: number[] = [];

  /** The new number for a reference to the note of that old number. */
  refer(old: number): number {
    this.written.push(old);
    return this.written.length;
  }

  isWritten(old: number): boolean {
    return this.written.includes(old);
  }
}
