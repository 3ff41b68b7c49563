/** Runs one action on demand, never twice at the same time, and coalesces requests. */
export class Lane {
  readonly #action: () => Promise<void>;
  #work: Promise<void> = Promise.resolve();
  #isQueued = false;

  constructor(action: () => Promise<void>) {
    this.#action = action;
  }

  /** Queues one more run. Further calls before that run starts add none. */
  ask(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    this.#work = this.#work.then(() => {
      this.#isQueued = false;
      return this.#action();
    });
  }

  /** Resolves when no run is going on or queued. */
  async idle(): Promise<void> {
    for (let seen; seen !== this.#work;) {
      seen = this.#work;
      await seen;
    }
  }
}
