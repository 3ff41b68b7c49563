import { setTimeout as pause } from 'node:timers/promises';
import { KeptAnswers } from '@portal/kept-answers/kept-answers';
import { versionOf } from '@portal/kept-answers/version';
import type { KeptAnswer } from './kept-answer.ts';

export interface Made {
  answer: KeptAnswer;
  /** False if a part is missing that the cms may give at the next attempt. */
  isWhole?: boolean;
  /** When the answer expires although nothing has changed. */
  validUntil?: Date | undefined;
}

/** Makes the answer of an address; `last` is the last good answer, which may still be right. */
export type Make = (last: KeptAnswer | undefined) => Promise<Made>;

export interface KeptAnswersOptions {
  /** The published generation; undefined while it is unknown (`Follower`). */
  generation?: (() => string | undefined) | undefined;
  /** Memory limit of the answers. */
  keptBytes?: number | undefined;
  /** How long a visitor waits for a new answer if there is an old one, in milliseconds. */
  patienceMs?: number | undefined;
}

export interface Given {
  answer: KeptAnswer;
  /** Whether the cms may have newer content. */
  isOld: boolean;
}

const KEPT_BYTES = 64 * 1_024 * 1_024;
const PATIENCE_MS = 2_000;

/** Keeps answers, and gives the last good one when making a new one fails or takes too long. */
export class PatientAnswers {
  readonly #generation: () => string | undefined;
  readonly #patienceMs: number;
  readonly #kept: KeptAnswers<KeptAnswer>;

  constructor({ generation, keptBytes, patienceMs }: KeptAnswersOptions) {
    this.#generation = generation ?? (() => undefined);
    this.#patienceMs = patienceMs ?? PATIENCE_MS;
    this.#kept = new KeptAnswers(keptBytes ?? KEPT_BYTES);
  }

  /** `key` identifies all inputs of `make`. Without an older answer, the errors of `make` are thrown. */
  async get(key: string, make: Make): Promise<Given> {
    const version = versionOf(this.#generation());
    const valid = this.#kept.valid(key, version);
    if (valid) return { answer: valid, isOld: false };
    const last = this.#kept.last(key);
    const good = last && last.status < 400 ? last : undefined;
    const making = this.#kept.make(key, version, async () => keeping(key, await make(good)));
    if (!good) return { answer: (await making.done).answer, isOld: false };
    const left = making.startedAt + this.#patienceMs - Date.now();
    const made = await within(making.done, left);
    return made?.isKept ? { answer: made.answer, isOld: false } : { answer: good, isOld: true };
  }
}

/** Failures and incomplete pages are not kept. */
function keeping(key: string, { answer, isWhole = true, validUntil }: Made) {
  return {
    ...{ answer, validUntil, isKept: isWhole && answer.status < 500 },
    bytes: 'body' in answer ? answer.copies * answer.body.plain.bytes.length : 0,
    isMain: answer.status === 200 && !key.includes('?'),
  };
}

/** Undefined on failure or timeout. */
async function within<T>(done: Promise<T>, ms: number): Promise<T | undefined> {
  const over = new AbortController();
  const waiting = pause(Math.max(ms, 0), undefined, { signal: over.signal });
  try {
    return await Promise.race([done.catch(() => undefined), waiting.catch(() => undefined)]);
  } finally {
    over.abort();
  }
}
