import type { Answer, AnswerKind } from './answers.ts';
import { loadCode } from './code.ts';
import type { ApiParams } from '@portal/client/address';
import type { Asking } from './load-answer.ts';

/** The API client with the schemas of its answers: a server-rendered page does not need it at first. */
export const loadClient = () => import('./load-answer.ts');

/**
 * An answer of the public API, parsed by the contract. Throws an `ApiError`, `MissingCode`, or the signal's
 * reason on abort.
 */
export async function fetchAnswer<K extends AnswerKind>(
  kind: K,
  path: string,
  params: ApiParams,
  asking: Asking = {},
): Promise<Answer<K>> {
  const { loadAnswer } = await loadCode(loadClient);
  return loadAnswer(kind, path, params, asking);
}
