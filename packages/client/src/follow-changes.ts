import { ApiError, isPassing, NO_ANSWER, UNREADABLE } from './api-error.js';
import { isChangeList, type ChangeList } from './change-list.js';
import type { Client } from './client.js';
import { eventData } from './event-stream.js';
import { pause } from './pause.js';
import { withTimeLimit } from './time-limit.js';

export interface Following {
  /** The number of the last known change; undefined means from now on. */
  after?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called for each failure that another attempt may mend. */
  onTrouble?: ((error: unknown) => void) | undefined;
  /** A stream silent for so long counts as dead; the portal sends a heartbeat every 15 seconds. */
  silenceMs?: number | undefined;
  /** The pause before the second attempt; it doubles each time, up to half a minute. */
  firstPauseMs?: number | undefined;
}

const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const WAIT_SECONDS = 25;
const WAIT_LIMIT_MS = 40_000;
/** After so long of polling, the stream is tried again. */
const POLLED_MS = 60_000;

/**
 * Follows the changes without end: by server-sent events, or by long polling where these do not come
 * through. After any failure it continues from the last change that it yielded. The first list may be
 * empty. Throws an `ApiError` of status 410 if changes were missed (`problem.restart` says where to start
 * anew), that of any other refusal, or the signal's reason.
 */
export async function* followChanges(
  client: Client,
  following: Following = {},
): AsyncGenerator<ChangeList> {
  const { signal, onTrouble, firstPauseMs = FIRST_PAUSE_MS } = following;
  let { after } = following;
  let pauseMs = firstPauseMs;
  let streamAgainAt = 0;
  let knowsState = false;
  for (;;) {
    const isStreaming = Date.now() >= streamAgainAt;
    const from = { ...following, after };
    const lists = isStreaming
      ? streamed(client, from)
      : polled(client, from, knowsState ? WAIT_SECONDS : 0);
    let hasHeard = false;
    let isIdle = false;
    try {
      for await (const list of lists) {
        hasHeard = true;
        knowsState = true;
        pauseMs = firstPauseMs;
        isIdle = list.data.length === 0;
        after = list.data.at(-1)?.seq ?? after ?? list.meta.generation;
        yield list;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!isPassing(error)) throw error;
      onTrouble?.(error);
    }
    if (hasHeard && !isStreaming && !isIdle) continue;
    if (!hasHeard && isStreaming) streamAgainAt = Date.now() + POLLED_MS;
    // A proxy may answer a long poll at once.
    await pause(pauseMs, signal);
    if (!hasHeard) pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}

async function* streamed(client: Client, following: Following): AsyncGenerator<ChangeList> {
  const { after, silenceMs = SILENCE_MS } = following;
  const alive = withTimeLimit(following.signal, silenceMs);
  try {
    const { signal } = alive;
    const { body } = await client.open('/changes/stream', { query: { after }, signal });
    if (!body) return;
    for await (const data of eventData(body, alive.restartClock)) yield listIn(data);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError(NO_ANSWER, '/changes/stream: broken', { cause });
  } finally {
    alive.clear();
  }
}

function listIn(data: string): ChangeList {
  const list: unknown = JSON.parse(data);
  if (isChangeList(list)) return list;
  throw new ApiError(UNREADABLE, '/changes/stream: unexpected event');
}

async function* polled(
  client: Client,
  following: Following,
  wait: number,
): AsyncGenerator<ChangeList> {
  const { after, signal } = following;
  if (after === undefined) {
    const { data: meta } = await client.get('/changes/state', { signal });
    yield { data: [], meta };
    return;
  }
  const query = { after, wait };
  const list = await client.get('/changes', { query, signal, timeLimitMs: WAIT_LIMIT_MS });
  if (!isChangeList(list)) throw new ApiError(UNREADABLE, '/changes: unexpected answer');
  yield list;
}
