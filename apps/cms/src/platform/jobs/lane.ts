/** Runs one action again and again, never twice at the same time. */
export class Lane {
  readonly #action: () => Promise<void>;
  #work: Promise<void> = Promise.resolve();
  #isQueued = false;

  constructor(action: () => Promise<void>) {
    this.#action = action;
  }

  /** Runs the action once more. Calls before that run has begun count as one. */
  ask(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    this.#work = this.#work.then(() => {
      this.#isQueued = false;
      return this.#action();
    });
  }

  /** Resolves when nothing runs and nothing more was asked for. */
  async idle(): Promise<void> {
    for (let seen; seen !== this.#work;) {
      seen = this.#work;
      await seen;
    }
  }
}
