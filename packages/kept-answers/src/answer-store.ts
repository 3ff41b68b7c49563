import { LRUCache } from 'lru-cache';

export interface StoredAnswer<Answer> {
  answer: Answer;
  /** The published generation and the day when making began; undefined if unknown. */
  version: string | undefined;
  /** When the answer expires although nothing has changed. */
  validUntil: Date | undefined;
  /** The size in bytes, over all encodings. */
  bytes: number;
  /** Whether the address is one of the site's own, which nobody can multiply. */
  isMain: boolean;
}

/** Longer keys are searches, which hardly anybody repeats. */
const LONGEST_KEY = 500;
/** The share of bytes for main addresses, so that invented addresses evict only each other. */
const MAIN_SHARE = 0.75;
const ENTRY_BYTES = 1_024;

/** An LRU store of answers by key, bounded in bytes. */
export class AnswerStore<Answer> {
  readonly #main: LRUCache<string, StoredAnswer<Answer>>;
  readonly #others: LRUCache<string, StoredAnswer<Answer>>;

  constructor(maxBytes: number) {
    const main = Math.floor(maxBytes * MAIN_SHARE);
    const sizeCalculation = ({ bytes }: StoredAnswer<Answer>, key: string) =>
      Math.ceil(ENTRY_BYTES + key.length + bytes);
    this.#main = new LRUCache({ maxSize: main, sizeCalculation });
    this.#others = new LRUCache({ maxSize: maxBytes - main, sizeCalculation });
  }

  get(key: string): StoredAnswer<Answer> | undefined {
    return this.#main.get(key) ?? this.#others.get(key);
  }

  set(key: string, stored: StoredAnswer<Answer>): void {
    this.#main.delete(key);
    this.#others.delete(key);
    if (key.length > LONGEST_KEY) return;
    (stored.isMain ? this.#main : this.#others).set(key, stored);
  }
}
