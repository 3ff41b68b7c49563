import * as z from 'zod/mini';

const recordedAnswer = z.object({ status: z.int(), body: z.unknown() });
export type RecordedAnswer = z.infer<typeof recordedAnswer>;

/** Uploads get random letters in their names, so that nobody guesses them (`diskNameOf` of the cms). */
const RANDOM_LETTERS = /(\/uploads\/[\w-]+)_[0-9a-f]{10}(?=\.)/g;

/** The text recorded for an answer of the cms; equal for equal content. */
export async function writeRecord(response: Response): Promise<string> {
  const body: unknown = await response.json();
  const text = JSON.stringify({ status: response.status, body }, undefined, 2);
  return `${text.replace(RANDOM_LETTERS, '$1')}\n`;
}

export function readRecord(text: string): RecordedAnswer {
  return z.parse(recordedAnswer, JSON.parse(text));
}
