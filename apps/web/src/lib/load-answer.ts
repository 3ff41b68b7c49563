import { apiAddress, type ApiParams } from '@portal/client/address';
import { ApiError, UNREADABLE } from '@portal/client/api-error';
import { askOnce } from '@portal/client/ask';
import { parseAnswer, type Answer, type AnswerKind } from './answers.ts';
import { askNow, serverApi } from './ask-api.ts';

declare const process: { env: Record<string, string | undefined> };

const CMS_ON_THIS_MACHINE = 'http://localhost:1337';

export interface Asking {
  signal?: AbortSignal | undefined;
}

/** See `fetchAnswer`; this module loads with the first answer. */
export async function loadAnswer<K extends AnswerKind>(
  kind: K,
  path: string,
  params: ApiParams,
  { signal }: Asking,
): Promise<Answer<K>> {
  const url = new URL(apiAddress(path, params), apiOrigin());
  const ask = import.meta.env.SSR ? serverApi.ask : askNow;
  const { body, read } = await askOnce(url, { ask, signal });
  try {
    return (read[kind] ??= parseAnswer(kind, body));
  } catch (cause) {
    throw new ApiError(UNREADABLE, `${path}: unexpected answer`, { cause });
  }
}

/** The site's own origin in a browser, the cms on the server. */
function apiOrigin(): string {
  if (import.meta.env.SSR) return process.env['CMS_URL'] ?? CMS_ON_THIS_MACHINE;
  return location.origin;
}
