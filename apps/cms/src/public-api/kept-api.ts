import type { IncomingMessage } from 'node:http';
import { askedFor, type AskedFor } from '@portal/contract/answer-key';
import { AskedAddresses } from '@portal/kept-answers/asked-addresses';
import { KeptAnswers, type Made } from '@portal/kept-answers/kept-answers';
import { PreparedAnswer } from '@portal/kept-answers/prepared-answer';
import { versionOf } from '@portal/kept-answers/version';
import type { ChangeNotifier, PublishedState } from '../changes/notifier';
import type { Answer } from '../platform/http/problem';
import { headersOfKept, JSON_TYPE, rawHeaders } from './answer-headers';
import { jsonOf } from './answer-json';
import { pathOf, searchOf } from './request-target';

interface Options {
  notifier: ChangeNotifier;
  /** Throws only errors of the database. `left` aborts when nobody waits for the answer any more. */
  answer: (request: IncomingMessage, left?: AbortSignal) => Promise<Answer>;
  /** When an item appears by its posting date, so that answers change without a write. */
  nextAppearance: () => Promise<Date | undefined>;
  maxBytes: number;
}

type Outcome = PreparedAnswer | Answer;

/**
 * Caches API answers as bytes, for one published state and one day in Viet Nam: any change invalidates all
 * of them. While nothing reports changes, each request queries the database for the state.
 */
export class KeptApi {
  readonly #options: Options;
  readonly #kept: KeptAnswers<Outcome>;
  readonly #addresses = new AskedAddresses<AskedFor>();
  /** The next appearance, cached for one published state. */
  #awaited: { state: string; until: Promise<Date | undefined> } | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#kept = new KeptAnswers(options.maxBytes);
  }

  /** The cached answer; undefined if there is none, or its validity cannot be decided synchronously. */
  valid(request: IncomingMessage): PreparedAnswer | undefined {
    const { present } = this.#options.notifier;
    const asked = this.#addresses.known(request.url ?? '');
    if (present === undefined || asked === undefined || !isForAll(request)) return undefined;
    const kept = this.#kept.valid(asked.key, versionOf(present.name));
    return kept instanceof PreparedAnswer ? kept : undefined;
  }

  /** Makes an answer, or waits for the same one in progress. Only status 200 is cached. */
  async find(request: IncomingMessage, left: AbortSignal): Promise<Outcome> {
    const asked = isForAll(request) ? this.#askedBy(request) : undefined;
    if (asked === undefined) return this.#options.answer(request, left);
    const state = await this.#options.notifier.findPresent();
    const version = versionOf(state.name);
    const kept = this.#kept.valid(asked.key, version);
    if (kept) return kept;
    const made = this.#kept.make(asked.key, version, () => this.#make(request, asked, state));
    return (await made.done).answer;
  }

  #askedBy(request: IncomingMessage): AskedFor | undefined {
    return this.#addresses.find(request.url ?? '', () =>
      askedFor(pathOf(request), new URLSearchParams(searchOf(request))),
    );
  }

  async #make(
    request: IncomingMessage,
    { key, path }: AskedFor,
    state: PublishedState,
  ): Promise<Made<Outcome>> {
    const validUntil = await this.#validUntil(state.name);
    const answer = await this.#options.answer(request);
    const json = jsonOf(answer);
    if (json === undefined) return { answer, isKept: false, bytes: 0, isMain: false };
    const prepared = new PreparedAnswer(
      json,
      rawHeaders(headersOfKept({ path, address: request.url ?? '' }, answer, state)),
      rawHeaders(JSON_TYPE),
    );
    const { keptBytes: bytes } = prepared;
    return { answer: prepared, isKept: true, bytes, isMain: !key.includes('?'), validUntil };
  }

  /** Queries once per state, and again when the instant has come. */
  async #validUntil(state: string): Promise<Date | undefined> {
    const until = this.#awaited?.state === state ? await this.#awaited.until : undefined;
    if (this.#awaited?.state === state && !(until && until.getTime() <= Date.now())) return until;
    const awaited = { state, until: this.#options.nextAppearance() };
    this.#awaited = awaited;
    // A failure is not cached, so the next answer queries again.
    awaited.until.catch(() => (this.#awaited = undefined));
    return awaited.until;
  }
}

/** False for requests with a token, whose answers may differ. */
function isForAll({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.authorization === undefined;
}
