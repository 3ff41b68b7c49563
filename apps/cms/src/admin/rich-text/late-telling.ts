/** How long the writer pauses before the form is told, in milliseconds. */
const PAUSE_MS = 400;

const OUTSIDE = ['pointerdown', 'click', 'keydown'] as const;

/**
 * Tells of a change when the writer pauses; at once, before anything else hears of it, when they do
 * something outside the text or press a key that saves.
 */
export class LateTelling {
  #timer: number | undefined;

  constructor(
    private readonly text: HTMLElement,
    private readonly tell: () => void,
  ) {}

  get isDue(): boolean {
    return this.#timer !== undefined;
  }

  later(): void {
    if (this.isDue) clearTimeout(this.#timer);
    else for (const name of OUTSIDE) window.addEventListener(name, this.#onEvent, true);
    this.#timer = window.setTimeout(() => this.now(), PAUSE_MS);
  }

  now(): void {
    if (!this.isDue) return;
    this.drop();
    this.tell();
  }

  /** What is due is not told any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const name of OUTSIDE) window.removeEventListener(name, this.#onEvent, true);
  }

  readonly #onEvent = (event: Event): void => {
    const isInText = event.target instanceof Node && this.text.contains(event.target);
    const saves =
      event instanceof KeyboardEvent &&
      (event.ctrlKey || event.metaKey) &&
      ['s', 'enter'].includes(event.key.toLowerCase());
    if (!isInText || saves) this.now();
  };
}
