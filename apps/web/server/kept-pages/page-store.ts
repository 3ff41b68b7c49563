import { LRUCache } from 'lru-cache';
import type { SitePage } from './site-page.ts';

export interface StoredPage {
  page: SitePage;
  /** What was published, and on which day, when rendering began; undefined if nobody knew. */
  version: string | undefined;
}

/** Longer addresses are searches, which hardly anybody repeats. */
const LONGEST_TARGET = 500;
/** Of the bytes, for addresses without a query that are there: nobody can make more of them. */
const MAIN_SHARE = 0.75;

/** Pages by path and query, those used least recently go first; bounded in bytes. */
export class PageStore {
  readonly #main: LRUCache<string, StoredPage>;
  readonly #others: LRUCache<string, StoredPage>;

  constructor(maxBytes: number) {
    const main = Math.floor(maxBytes * MAIN_SHARE);
    this.#main = new LRUCache({ maxSize: main, sizeCalculation });
    this.#others = new LRUCache({ maxSize: maxBytes - main, sizeCalculation });
  }

  get(target: string): StoredPage | undefined {
    return this.#main.get(target) ?? this.#others.get(target);
  }

  set(target: string, stored: StoredPage): void {
    this.delete(target);
    if (target.length > LONGEST_TARGET) return;
    const isMain = stored.page.status === 200 && !target.includes('?');
    (isMain ? this.#main : this.#others).set(target, stored);
  }

  delete(target: string): void {
    this.#main.delete(target);
    this.#others.delete(target);
  }
}

const ENTRY_BYTES = 1_024;
/** The page, half of it again compressed, and the same with the notice of an old page. */
const COPIES = 3;

function sizeCalculation({ page }: StoredPage, target: string): number {
  return ENTRY_BYTES + target.length + (page.html ? COPIES * page.html.plain.length : 0);
}
