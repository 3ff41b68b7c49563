/** An error that the user can fix: one sentence, shown without a stack. */
export class Trouble extends Error {
  readonly details: string;

  /** `details` is the output of a tool, shown before the sentence. */
  constructor(sentence: string, details = '') {
    super(sentence);
    this.details = details.trimEnd();
  }
}
