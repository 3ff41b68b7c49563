import type { ChangesState } from '@portal/contract/changes';
import { ApiError, isPassing } from '../api-error.js';
import type { Client } from '../client.js';
import { followChanges, type Following } from '../follow-changes.js';
import { pause } from '../pause.js';
import { Copy } from './copy.js';

export interface MirrorOptions extends Omit<Following, 'after'> {
  client: Client;
  /** Belongs to the mirror alone: anything that does not come from the portal is deleted. */
  folder: string;
  /** Also copies the files that items use. */
  files?: boolean;
}

const GONE = 410;
const FIRST_PAUSE_MS = 500;
const MOST_DOUBTS = 4;
const DOUBT_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Mirrors a portal's published content into a folder, without end: `records/{type}/{documentId}.json` with
 * the exact bytes of each record, and `uploads/` with the files. Yields the portal's state whenever the
 * digest of these bytes equals the portal's, which proves that nothing is missing, wrong or left over;
 * otherwise it starts anew. It may be killed at any moment and continues from the folder. Throws what
 * another attempt cannot mend (a refusal, a full disk), or the signal's reason.
 */
export async function* mirror(options: MirrorOptions): AsyncGenerator<ChangesState> {
  const { client, folder, files = false, signal, onTrouble } = options;
  const { firstPauseMs = FIRST_PAUSE_MS } = options;
  const copy = await Copy.open({ client, folder, hasFiles: files, signal });
  let pauseMs = firstPauseMs;
  for (;;) {
    try {
      if (copy.after === undefined) await copy.startAnew();
      for await (const state of proofs(copy, options)) {
        pauseMs = firstPauseMs;
        yield state;
      }
    } catch (error) {
      signal?.throwIfAborted();
      const hasMissed = error instanceof ApiError && error.status === GONE;
      if (!hasMissed && !isPassing(error)) throw error;
      onTrouble?.(error);
      if (hasMissed) copy.after = undefined;
    }
    await pause(pauseMs, signal);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}

/** Ends when the copy differs from the portal and must start anew. */
async function* proofs(copy: Copy, options: MirrorOptions): AsyncGenerator<ChangesState> {
  const { client, signal } = options;
  for await (const { data, meta } of followChanges(client, { ...options, after: copy.after })) {
    await copy.apply(data);
    if (copy.after !== meta.generation) continue;
    let state: ChangesState | undefined = meta;
    for (let asked = 0; state && !copy.equals(state); asked += 1) {
      // A record may be newer than the applied changes, or a cache may lag behind them.
      if (asked > 0 && !((await copy.recheckDoubtful()) && asked <= MOST_DOUBTS)) {
        copy.after = undefined;
        return;
      }
      await pause(asked * DOUBT_PAUSE_MS, signal);
      ({ data: state } = await client.get('/changes/state', { signal }));
      if (state.generation !== copy.after) state = undefined;
    }
    if (state) yield state;
  }
}
