import type { ChangeNotifier } from '../../changes/notifier';

const MAX_WAITING = 500;

interface Options {
  notifier: ChangeNotifier;
  /** Ends all waits. */
  stopping: AbortSignal;
  maxWaiting?: number;
}

/** Long polling: readers of `/changes` that wait for the next change. */
export class ChangeWaits {
  readonly #options: Options;
  #waiting = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Waits for a change after this number, for at most `ms` milliseconds, or until the reader has left or
   * the cms stops. Returns false at once if the maximum of waiting readers is reached.
   */
  async until(after: number, ms: number, left: AbortSignal): Promise<boolean> {
    const { notifier, stopping, maxWaiting = MAX_WAITING } = this.#options;
    if (this.#waiting >= maxWaiting) return false;
    this.#waiting += 1;
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = AbortSignal.any([left, stopping, AbortSignal.timeout(ms)]);
    const unsubscribe = notifier.subscribe((seq) => seq > after && resolve());
    end.addEventListener('abort', () => resolve());
    if (notifier.newest > after || end.aborted) resolve();
    await promise;
    unsubscribe();
    this.#waiting -= 1;
    return true;
  }
}
