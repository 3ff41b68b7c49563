import type { ChangeNotifier } from '../../changes/notifier';

const MAX_WAITING = 500;

interface Options {
  notifier: ChangeNotifier;
  /** Ends all waits. */
  stopping: AbortSignal;
  maxWaiting?: number;
}

/** The readers of the list of changes that wait for the next one. */
export class ChangeWaits {
  readonly #options: Options;
  #waiting = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Waits for a change after this number, at most so long, or until the reader has left or the cms
   * stops. Answers false at once if as many readers wait as may.
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
