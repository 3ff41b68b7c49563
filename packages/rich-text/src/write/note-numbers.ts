/** Renumbers the notes in the order of their references. */
export class NoteNumbers {
  /** The old number of each note; the index is its new number minus 1. */
  readonly written: number[] = [];

  /** Returns the new number for a reference to the note with the old number. */
  refer(old: number): number {
    this.written.push(old);
    return this.written.length;
  }

  isWritten(old: number): boolean {
    return this.written.includes(old);
  }
}
