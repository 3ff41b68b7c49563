/** Something that the person at the screen can mend: one sentence, shown without a stack. */
export class Trouble extends Error {
  readonly details: string;

  /** `details` is what a tool printed; it is shown before the sentence. */
  constructor(sentence: string, details = '') {
    super(sentence);
    this.details = details.trimEnd();
  }
}
