/** Bounds of the debounce, in milliseconds. */
const PAUSE_MS = { least: 100, most: 400 };

/**
 * The longest delay while somebody types without a pause, in milliseconds: until then only the editor has
 * the text.
 */
const MAX_WAIT_MS = 500;

/** Serialising a long text is slow: the delays grow with its duration, by this factor. */
const DURATION_FACTOR = 10;

const OUTSIDE = ['pointerdown', 'click', 'keydown'] as const;

/** The page may be gone after these events. */
const LEAVING = ['beforeunload', 'pagehide', 'visibilitychange'] as const;

/**
 * A debounced `onChange`. Flushes at once, before other listeners, when the user acts outside the text,
 * presses a key that saves, or leaves the page.
 */
export class DebouncedChange {
  #timer: number | undefined;
  #latest = 0;
  /** Duration of the last call, in milliseconds. */
  #cost = 0;

  constructor(
    private readonly text: HTMLElement,
    private readonly tell: () => void,
  ) {}

  get isDue(): boolean {
    return this.#timer !== undefined;
  }

  later(): void {
    const now = performance.now();
    if (this.isDue) {
      clearTimeout(this.#timer);
    } else {
      this.#latest = now + Math.max(MAX_WAIT_MS, DURATION_FACTOR * this.#cost);
      for (const name of OUTSIDE) window.addEventListener(name, this.#onEvent, true);
      for (const name of LEAVING) window.addEventListener(name, this.#onLeave, true);
    }
    const pause = Math.min(PAUSE_MS.most, Math.max(PAUSE_MS.least, DURATION_FACTOR * this.#cost));
    const wait = Math.min(pause, Math.max(0, this.#latest - now));
    this.#timer = window.setTimeout(() => this.now(), wait);
  }

  now(): void {
    if (!this.isDue) return;
    this.drop();
    const begun = performance.now();
    this.tell();
    this.#cost = performance.now() - begun;
  }

  /** Cancels a pending call. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const name of OUTSIDE) window.removeEventListener(name, this.#onEvent, true);
    for (const name of LEAVING) window.removeEventListener(name, this.#onLeave, true);
  }

  readonly #onLeave = (): void => this.now();

  readonly #onEvent = (event: Event): void => {
    const isInText = event.target instanceof Node && this.text.contains(event.target);
    const saves =
      event instanceof KeyboardEvent &&
      (event.ctrlKey || event.metaKey) &&
      ['s', 'enter'].includes(event.key.toLowerCase());
    if (!isInText || saves) this.now();
  };
}
