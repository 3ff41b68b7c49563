import { setTimeout as pause } from 'node:timers/promises';
import { AnswerStore, type StoredAnswer } from './answer-store.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { Turns } from './turns.ts';
import { versionOf } from './version.ts';

export interface Made {
  answer: KeptAnswer;
  /** False if something is missing in it that the cms may give at the next attempt. */
  isWhole?: boolean;
  /** See `StoredAnswer`. */
  validUntil?: Date | undefined;
}

/** Makes what an address answers; `last` is the last good answer, which may still be right. */
export type Make = (last: KeptAnswer | undefined) => Promise<Made>;

export interface KeptAnswersOptions {
  /** What the cms has published by now; undefined while nobody knows (`Follower`). */
  generation?: (() => string | undefined) | undefined;
  /** How much memory the answers may take. */
  keptBytes?: number | undefined;
  /** How long a visitor waits for a new answer while there is an old one, in milliseconds. */
  patienceMs?: number | undefined;
}

export interface Given {
  answer: KeptAnswer;
  /** It may differ from what the cms has by now. */
  isOld: boolean;
}

interface Making {
  version: string | undefined;
  startedAt: number;
  done: Promise<Made>;
}

const KEPT_BYTES = 64 * 1_024 * 1_024;
const PATIENCE_MS = 2_000;
/** Each takes some megabytes while it is made. */
const MOST_AT_ONCE = 16;

/**
 * Answers as they were made, valid as long as nothing has changed and the day is the same. Otherwise
 * an answer is made anew, once for all who ask meanwhile. When that fails or takes too long, the last
 * good one is given.
 */
export class KeptAnswers {
  readonly #generation: () => string | undefined;
  readonly #patienceMs: number;
  readonly #store: AnswerStore;
  readonly #turns = new Turns(MOST_AT_ONCE);
  readonly #making = new Map<string, Making>();

  constructor({ generation, keptBytes, patienceMs }: KeptAnswersOptions) {
    this.#generation = generation ?? (() => undefined);
    this.#patienceMs = patienceMs ?? PATIENCE_MS;
    this.#store = new AnswerStore(keptBytes ?? KEPT_BYTES);
  }

  /** `key` names all that `make` depends on. Throws what it throws if there is no older answer. */
  async get(key: string, make: Make): Promise<Given> {
    const version = versionOf(this.#generation());
    const stored = this.#store.get(key);
    if (stored && version !== undefined && isValid(stored, version)) {
      return { answer: stored.answer, isOld: false };
    }
    const good = stored && stored.answer.status < 400 ? stored.answer : undefined;
    const making = this.#make(key, version, () => make(good));
    if (!good) return { answer: (await making.done).answer, isOld: false };
    const left = making.startedAt + this.#patienceMs - Date.now();
    const made = await within(making.done, left);
    return made && isGood(made)
      ? { answer: made.answer, isOld: false }
      : { answer: good, isOld: true };
  }

  #make(key: string, version: string | undefined, make: () => Promise<Made>): Making {
    const under = this.#making.get(key);
    if (under && under.version === version) return under;
    const done = this.#turns.take(make);
    const making = { version, done, startedAt: Date.now() };
    this.#making.set(key, making);
    const settle = (made?: Made) => {
      // An answer that was begun later has taken its place.
      if (this.#making.get(key) !== making) return;
      this.#making.delete(key);
      if (made && isGood(made)) {
        const { answer, validUntil } = made;
        this.#store.set(key, { answer, version, validUntil });
      }
    };
    done.then(settle, () => settle());
    return making;
  }
}

function isValid({ version: known, validUntil }: StoredAnswer, version: string): boolean {
  return known === version && (validUntil === undefined || validUntil.getTime() > Date.now());
}

function isGood({ answer, isWhole = true }: Made): boolean {
  return isWhole && answer.status < 500;
}

/** Undefined if it fails, or is not there in time. */
async function within<T>(done: Promise<T>, ms: number): Promise<T | undefined> {
  const over = new AbortController();
  const waiting = pause(Math.max(ms, 0), undefined, { signal: over.signal });
  try {
    return await Promise.race([done.catch(() => undefined), waiting.catch(() => undefined)]);
  } finally {
    over.abort();
  }
}
