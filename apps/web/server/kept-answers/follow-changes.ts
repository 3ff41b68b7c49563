import { setTimeout as pause } from 'node:timers/promises';
import { changesState, STREAM_HEARTBEAT_MS } from '@portal/contract/changes';
import { createParser } from 'eventsource-parser';
import * as z from 'zod/mini';

export const CHANGES_STREAM = '/api/v1/changes/stream';
/** Two missed heartbeats, and some time to spare. */
const SILENCE_MS = 2 * STREAM_HEARTBEAT_MS + 10_000;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

const event = z.object({ meta: changesState });

export interface Follower {
  /** Changes whenever the published content changes; undefined while the stream is not followed. */
  generation: () => string | undefined;
  stop: () => void;
}

interface Options {
  silenceMs?: number;
  firstRetryMs?: number;
}

/**
 * Follows the cms's stream of changes as long as the server runs. Every event carries the whole state, so a
 * new connection needs nothing from the one before. The digest tells a restored database from another one
 * at the same number.
 */
export function followChanges(cmsUrl: URL, options: Options = {}): Follower {
  const { silenceMs = SILENCE_MS, firstRetryMs = FIRST_RETRY_MS } = options;
  const stopping = new AbortController();
  let generation: string | undefined;
  let retryMs = firstRetryMs;

  const parser = createParser({
    onEvent: ({ data }) => {
      const { meta } = z.parse(event, JSON.parse(data));
      generation = `${meta.generation}/${meta.revision}/${meta.digest}`;
      retryMs = firstRetryMs;
    },
  });

  async function readStream(): Promise<void> {
    const silent = new AbortController();
    const signal = AbortSignal.any([silent.signal, stopping.signal]);
    const watch = setTimeout(() => silent.abort(), silenceMs);
    try {
      const { ok, body } = await fetch(new URL(CHANGES_STREAM, cmsUrl), { signal });
      if (!ok || !body) return;
      for await (const text of body.pipeThrough(new TextDecoderStream())) {
        watch.refresh();
        parser.feed(text);
      }
    } finally {
      clearTimeout(watch);
      generation = undefined;
      parser.reset();
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await readStream();
      } catch {
        // The cms is away or sends what cannot be parsed: pages are rendered anew until it is back.
      }
      await pause(retryMs, undefined, { signal: stopping.signal, ref: false });
      retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
    }
  }

  follow().catch(() => undefined);
  return { generation: () => generation, stop: () => stopping.abort() };
}
