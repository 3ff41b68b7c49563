import { versionOf } from '@portal/kept-answers/version';
import { LRUCache } from 'lru-cache';
import type { ApiReply, AskApi } from '../../src/lib/ask-api.ts';
import { againIfClosed } from '../connection-errors.ts';

interface Kept {
  version: string;
  reply: Promise<ApiReply>;
}

const MB = 1_024 * 1_024;
/** In characters of JSON; parsed, and written into pages, it takes about six times as much memory. */
const MAX_KEPT_SIZE = 4 * MB;
/** The size of a pending answer, and of the address of each. */
const ENTRY_SIZE = 1_024;

/**
 * Caches API answers for rendering, because most pages ask for the same site, categories and month. They
 * are valid as long as pages are (`PatientAnswers`). Failures are not kept, and nothing is kept while the
 * generation is unknown. `most` bounds the JSON of all answers, in UTF-16 units.
 */
export function keepAnswers(
  askNow: AskApi,
  generation: () => string | undefined,
  most = MAX_KEPT_SIZE,
): AskApi {
  const kept = new LRUCache<string, Kept>({ maxSize: most });
  const ask: AskApi = (url, signal) => againIfClosed(() => askNow(url, signal));
  return (url, signal) => {
    const version = versionOf(generation());
    if (version === undefined) return ask(url, signal);
    const { href } = url;
    const known = kept.get(href);
    if (known?.version === version) return known.reply;
    const reply = ask(url, signal);
    const entry = { version, reply };
    kept.set(href, entry, { size: ENTRY_SIZE });
    const settle = (arrived?: ApiReply) => {
      if (kept.peek(href) !== entry) return;
      if (!arrived?.ok) kept.delete(href);
      // Setting the same object again would keep its old size.
      else kept.set(href, { ...entry }, { size: ENTRY_SIZE + arrived.length });
    };
    reply.then(settle, () => settle());
    return reply;
  };
}
