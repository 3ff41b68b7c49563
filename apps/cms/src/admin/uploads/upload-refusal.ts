/** Why an upload has failed, in a sentence for the user; `status` is 0 without an answer. */
export class UploadRefusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
