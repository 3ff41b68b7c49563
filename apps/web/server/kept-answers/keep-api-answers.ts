import { LRUCache } from 'lru-cache';
import type { ApiReply, AskApi } from '../../src/lib/ask-api.ts';
import { versionOf } from './version.ts';

interface Kept {
  version: string;
  reply: Promise<ApiReply>;
}

/** Some 10 MB: an answer is 10 KB on average. */
const MOST_KEPT = 1_000;

/**
 * Answers of the API for the pages that are rendered, valid like the pages (`KeptAnswers`): most pages
 * ask for the same site, categories and month. Failures are asked again, and so is everything while nobody
 * knows what is published.
 */
export function keepAnswers(askNow: AskApi, generation: () => string | undefined): AskApi {
  const kept = new LRUCache<string, Kept>({ max: MOST_KEPT });
  return (url, signal) => {
    const version = versionOf(generation());
    if (version === undefined) return askNow(url, signal);
    const known = kept.get(url.href);
    if (known?.version === version) return known.reply;
    const reply = askNow(url, signal);
    const entry = { version, reply };
    kept.set(url.href, entry);
    const forget = () => void (kept.peek(url.href) === entry && kept.delete(url.href));
    reply.then(({ ok }) => ok || forget(), forget);
    return reply;
  };
}
