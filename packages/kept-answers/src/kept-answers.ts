import { AnswerStore } from './answer-store.js';
import { Turns } from './turns.js';

export interface Made<Answer> {
  answer: Answer;
  /** An answer that is not kept is given to those who wait for it. */
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
 * Answers as they were made, valid for one version (`versionOf`). Whoever asks tells the version that is
 * true now: an answer that was begun before a change has the version from before, and is never taken for
 * one of after. An answer is made once for all who ask meanwhile.
 */
export class KeptAnswers<Answer> {
  readonly #store: AnswerStore<Answer>;
  readonly #turns = new Turns(MOST_AT_ONCE);
  readonly #making = new Map<string, Making<Answer>>();

  constructor(maxBytes: number) {
    this.#store = new AnswerStore(maxBytes);
  }

  /** The answer of this version; undefined if there is none, or nobody knows the version. */
  valid(key: string, version: string | undefined): Answer | undefined {
    const stored = this.#store.get(key);
    if (!stored || version === undefined || stored.version !== version) return undefined;
    const { validUntil } = stored;
    return validUntil && validUntil.getTime() <= Date.now() ? undefined : stored.answer;
  }

  /** The last answer, whatever has changed since. */
  last(key: string): Answer | undefined {
    return this.#store.get(key)?.answer;
  }

  /** `key` names all that `make` depends on besides the version. */
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
      // An answer that was begun later has taken its place.
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
