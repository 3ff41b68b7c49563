import { versionOf } from '@portal/kept-answers/version';
import { LRUCache } from 'lru-cache';
import type { ApiReply, AskApi } from '../../src/lib/ask-api.ts';
import { againIfClosed } from '../connection-errors.ts';

interface Kept {
  version: string;
  reply: Promise<ApiReply>;
}

const MB = 1_024 * 1_024;
/** Of JSON: with what it is read as, and written as into pages, it takes about six times as much. */
const MOST_KEPT = 4 * MB;
/** For an answer that is not there yet, and for the address of each. */
const ENTRY = 1_024;

/**
 * Answers of the API for the pages that are rendered, valid like the pages (`PatientAnswers`): most pages
 * ask for the same site, categories and month. Failures are asked again, and so is everything while nobody
 * knows what is published. `most` bounds the JSON of all that is kept, in UTF-16 units.
 */
export function keepAnswers(
  askNow: AskApi,
  generation: () => string | undefined,
  most = MOST_KEPT,
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
    kept.set(href, entry, { size: ENTRY });
    const settle = (arrived?: ApiReply) => {
      if (kept.peek(href) !== entry) return;
      if (!arrived?.ok) kept.delete(href);
      // The same object would keep the size that it has.
      else kept.set(href, { ...entry }, { size: ENTRY + arrived.length });
    };
    reply.then(settle, () => settle());
    return reply;
  };
}
