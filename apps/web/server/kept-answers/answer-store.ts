import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './kept-answer.ts';

export interface StoredAnswer {
  answer: KeptAnswer;
  /** What was published, and on which day, when making it began; undefined if nobody knew. */
  version: string | undefined;
  /** The moment from which it has to be made anew although nothing has changed. */
  validUntil: Date | undefined;
}

/** Longer addresses are searches, which hardly anybody repeats. */
const LONGEST_KEY = 500;
/** Of the bytes, for addresses without a query that are there: nobody can make more of them. */
const MAIN_SHARE = 0.75;

/** Answers by their addresses, those used least recently go first; bounded in bytes. */
export class AnswerStore {
  readonly #main: LRUCache<string, StoredAnswer>;
  readonly #others: LRUCache<string, StoredAnswer>;

  constructor(maxBytes: number) {
    const main = Math.floor(maxBytes * MAIN_SHARE);
    this.#main = new LRUCache({ maxSize: main, sizeCalculation });
    this.#others = new LRUCache({ maxSize: maxBytes - main, sizeCalculation });
  }

  get(key: string): StoredAnswer | undefined {
    return this.#main.get(key) ?? this.#others.get(key);
  }

  set(key: string, stored: StoredAnswer): void {
    this.delete(key);
    if (key.length > LONGEST_KEY) return;
    const isMain = stored.answer.status === 200 && !key.includes('?');
    (isMain ? this.#main : this.#others).set(key, stored);
  }

  delete(key: string): void {
    this.#main.delete(key);
    this.#others.delete(key);
  }
}

const ENTRY_BYTES = 1_024;

function sizeCalculation({ answer }: StoredAnswer, key: string): number {
  const bytes = 'body' in answer ? answer.copies * answer.body.plain.length : 0;
  return ENTRY_BYTES + key.length + bytes;
}
