import { Readable } from 'node:stream';
import { STREAM_HEARTBEAT_MS } from '@portal/contract/changes';
import type { ChangeNotifier } from '../../changes/notifier';
import type { Database } from '../../platform/database/database';
import { changesAfter, publicState } from './public-changes';

const MAX_STREAMS = 200;
const BATCH = 500;
const RETRY_MS = 1_000;
const HEARTBEAT = ': nhịp\n\n';

interface Options {
  db: Database;
  notifier: ChangeNotifier;
  /** Ends all streams. */
  stopping: AbortSignal;
  maxStreams?: number;
  heartbeatMs?: number;
}

/** Streams changes as server-sent events, to each reader at its own pace. */
export class ChangeStreams {
  readonly #options: Options;
  #open = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The stream ends when `left` aborts. Undefined if the maximum of streams is reached. */
  follow(after: number | undefined, left: AbortSignal): Readable | undefined {
    const { stopping, maxStreams = MAX_STREAMS } = this.#options;
    if (this.#open >= maxStreams || stopping.aborted) return undefined;
    this.#open += 1;
    const events = this.#events(after, AbortSignal.any([left, stopping]));
    return Readable.from(events, { objectMode: false }).once('close', () => (this.#open -= 1));
  }

  /** Replaces `wake` before it reads, so that a change during the read is not missed. */
  async *#events(after: number | undefined, ending: AbortSignal): AsyncGenerator<string> {
    const { db, notifier, heartbeatMs = STREAM_HEARTBEAT_MS } = this.#options;
    let wake = Promise.withResolvers<void>();
    const unsubscribe = notifier.subscribe(() => wake.resolve());
    ending.addEventListener('abort', () => wake.resolve());
    try {
      const state = await publicState(db);
      let seq = after ?? state.generation;
      let { revision } = state;
      // No id for a reader of earlier changes, who has not yet read up to this state.
      const id = after === undefined ? `id: ${seq}\n` : '';
      const data = JSON.stringify({ data: [], meta: state });
      yield `retry: ${RETRY_MS}\n${id}event: state\ndata: ${data}\n\n`;
      while (!ending.aborted) {
        wake = Promise.withResolvers<void>();
        const list = await changesAfter(db, seq, BATCH);
        const newest = list.data.at(-1);
        if (newest === undefined && list.meta.revision !== revision) {
          ({ revision } = list.meta);
          yield `event: state\ndata: ${JSON.stringify(list)}\n\n`;
        } else if (newest === undefined) {
          if (!(await isWithin(wake.promise, heartbeatMs))) yield HEARTBEAT;
        } else {
          seq = newest.seq;
          ({ revision } = list.meta);
          yield `id: ${seq}\nevent: changes\ndata: ${JSON.stringify(list)}\n\n`;
        }
      }
    } finally {
      unsubscribe();
    }
  }
}

function isWithin(event: Promise<void>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, ms, false);
  void event.then(() => resolve(true));
  return promise.finally(() => clearTimeout(timer));
}
