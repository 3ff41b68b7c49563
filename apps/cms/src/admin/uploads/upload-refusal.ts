/** Why an upload has failed, in a sentence for the user. */
export class UploadRefusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
