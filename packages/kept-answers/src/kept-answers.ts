import { AnswerStore } from './answer-store.js';
import { Turns } from './turns.js';

export interface Made<Answer> {
  answer: Answer;
  /** If false, the answer still goes to those who wait for it. */
  isKept: boolean;
  /** See `StoredAnswer`. */
  bytes: number;
  isMain: boolean;
  validUntil?: Date | undefined;
}

/** An answer that is being made. */
export interface Making<Answer> {
  version: string | undefined;
  /** In milliseconds since 1970. */
  startedAt: number;
  done: Promise<Made<Answer>>;
}

/** Each takes some megabytes while it is made. */
const MOST_AT_ONCE = 16;

/**
 * A cache of answers, each valid for one version (`versionOf`). Callers pass the current version: an answer
 * begun before a change has the old version and never passes for a new one. Concurrent callers share one
 * answer.
 */
export class KeptAnswers<Answer> {
  readonly #store: AnswerStore<Answer>;
  readonly #turns = new Turns(MOST_AT_ONCE);
  readonly #making = new Map<string, Making<Answer>>();

  constructor(maxBytes: number) {
    this.#store = new AnswerStore(maxBytes);
  }

  /** The answer of this version; undefined if there is none, or if the version is unknown. */
  valid(key: string, version: string | undefined): Answer | undefined {
    const stored = this.#store.get(key);
    if (!stored || version === undefined || stored.version !== version) return undefined;
    const { validUntil } = stored;
    return validUntil && validUntil.getTime() <= Date.now() ? undefined : stored.answer;
  }

  /** The last answer, even if it is outdated. */
  last(key: string): Answer | undefined {
    return this.#store.get(key)?.answer;
  }

  /** `key` identifies all inputs of `make` besides the version. */
  make(
    key: string,
    version: string | undefined,
    make: () => Promise<Made<Answer>>,
  ): Making<Answer> {
    const under = this.#making.get(key);
    if (under && under.version === version) return under;
    const making = { version, done: this.#turns.take(make), startedAt: Date.now() };
    this.#making.set(key, making);
    const settle = (made?: Made<Answer>) => {
      // A later call has replaced this one.
      if (this.#making.get(key) !== making) return;
      this.#making.delete(key);
      if (!made?.isKept) return;
      const { answer, bytes, isMain, validUntil } = made;
      this.#store.set(key, { answer, version, validUntil, bytes, isMain });
    };
    making.done.then(settle, () => settle());
    return making;
  }
}
