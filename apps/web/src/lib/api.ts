import type { Answer, AnswerKind } from './answers.ts';
import { loadCode } from './code.ts';
import type { ApiParams } from '@portal/client/address';
import type { Asking } from './load-answer.ts';

/** How the API is asked, with the schemas of its answers: a page that was rendered needs none of it. */
export const loadClient = () => import('./load-answer.ts');

/**
 * One answer of the public API, parsed by the contract.
 * Throws an `ApiError`, `MissingCode`, or the signal's own reason when the caller gave up.
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
