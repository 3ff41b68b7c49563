import { randomUUID } from 'node:crypto';
import { VIEW_COUNTS, type ViewCounts } from '@portal/contract/view-counts';
import type { ViewCounter } from './view-counter.ts';

const EVERY_MS = 30_000;
const WITHIN_MS = 5_000;

export interface Telling {
  /** Sends the counts now. */
  tell: () => Promise<void>;
  /** Sends the counts one last time and stops. */
  stop: () => Promise<void>;
}

/**
 * Sends the counts to the cms at intervals. A batch is retried under the same number until the cms has it,
 * while the next one gathers. A killed process loses the last half minute.
 */
export function tellViews(counter: ViewCounter, cmsUrl: URL, everyMs = EVERY_MS): Telling {
  const source = randomUUID();
  let waiting: ViewCounts | undefined;
  let number = 0;
  let running: Promise<void> | undefined;

  async function tellWaiting(): Promise<void> {
    if (!waiting) {
      const counts = counter.take();
      if (counts.length === 0) return;
      number += 1;
      waiting = { source, number, counts };
    }
    if (await send(cmsUrl, waiting)) waiting = undefined;
  }

  function tell(): Promise<void> {
    running ??= tellWaiting().finally(() => (running = undefined));
    return running;
  }

  const timer = setInterval(() => void tell(), everyMs);
  timer.unref();
  return {
    tell,
    async stop() {
      clearInterval(timer);
      await tell();
      // The counts that gathered while an older batch was pending.
      await tell();
    },
  };
}

/** True if the cms has the batch or will never accept it. */
async function send(cmsUrl: URL, batch: ViewCounts): Promise<boolean> {
  try {
    const { status } = await fetch(new URL(VIEW_COUNTS, cmsUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    if (status >= 400 && status < 500) console.error(`${VIEW_COUNTS}: ${status}`);
    return status < 500;
  } catch {
    return false;
  }
}
