import type { Path } from '@portal/api-fixtures/address';
import { assertAnswer, type Answer } from '@portal/api-fixtures/recorded';
import type { Cms } from './cms.js';

/** Asks the public API and checks the answer by the contract: a wrong shape fails the test. */
export async function ask<P extends Path>(
  cms: Cms,
  path: P,
  query: Record<string, string> = {},
  slug = '',
): Promise<Answer<P>> {
  const address = `/api/v1${path.replace('{slug}', slug)}?${new URLSearchParams(query)}`;
  const response = await cms.get(address);
  if (response.status !== 200) {
    throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  }
  const answer: unknown = await response.json();
  assertAnswer(path, answer);
  return answer;
}
