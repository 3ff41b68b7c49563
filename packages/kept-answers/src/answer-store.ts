import { LRUCache } from 'lru-cache';

export interface StoredAnswer<Answer> {
  answer: Answer;
  /** What was published, and on which day, when making it began; undefined if nobody knew. */
  version: string | undefined;
  /** The moment from which it has to be made anew although nothing has changed. */
  validUntil: Date | undefined;
  /** How many bytes it may take in all its encodings. */
  bytes: number;
  /** Whether its address is one of those that the site itself has: nobody can make more of them. */
  isMain: boolean;
}

/** Longer keys are searches, which hardly anybody repeats. */
const LONGEST_KEY = 500;
/** Of the bytes, for main addresses: whoever invents others pushes out only his own. */
const MAIN_SHARE = 0.75;
const ENTRY_BYTES = 1_024;

/** Answers by their keys, those used least recently go first; bounded in bytes. */
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
