import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { askedFor, type AskedFor } from '@portal/contract/answer-key';
import { AskedAddresses } from '@portal/kept-answers/asked-addresses';
import { KeptAnswers, type Made } from '@portal/kept-answers/kept-answers';
import { PreparedAnswer } from '@portal/kept-answers/prepared-answer';
import { versionOf } from '@portal/kept-answers/version';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'undici';
import { againIfClosed } from '../connection-errors.ts';
import { headersForCms, headersFromCms } from '../proxy-headers.ts';
import { isPlainRead } from '../request-checks.ts';

export interface PassedBack {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Options {
  /** The published generation; undefined while it is unknown (`Follower`). */
  generation: () => string | undefined;
  pool: Pool;
  maxBytes: number;
  /** Headers that this server adds to every answer passed on. */
  headers: Record<string, string>;
}

/** Headers of a single response, or set anew here. */
const NOT_KEPT = /^(date|age|vary|etag|content-(type|length|encoding)|ratelimit.*)$/;

/**
 * Keeps API answers as bytes, as the cms does: one for each known generation, so that the public address is
 * as fast as the cms. Keeps nothing while the generation is unknown.
 */
export class KeptApi {
  readonly #options: Options;
  readonly #kept: KeptAnswers<PreparedAnswer | PassedBack>;
  /** Filled only by requests that have passed all checks. */
  readonly #addresses = new AskedAddresses<AskedFor>();

  constructor(options: Options) {
    this.#options = options;
    this.#kept = new KeptAnswers(options.maxBytes);
  }

  /** The kept answer that is valid now; undefined if there is none, or if the request is unusual. */
  valid(request: IncomingMessage): PreparedAnswer | undefined {
    const asked = this.#addresses.known(request.url ?? '');
    if (asked === undefined || !isPlainRead(request)) return undefined;
    const kept = this.#kept.valid(asked.key, versionOf(this.#options.generation()));
    return kept instanceof PreparedAnswer ? kept : undefined;
  }

  /**
   * Asks the cms once for all concurrent requests; undefined for what is not kept. Throws if the cms is
   * away.
   */
  async find(request: FastifyRequest): Promise<PreparedAnswer | PassedBack | undefined> {
    const generation = this.#options.generation();
    if (generation === undefined || request.headers.authorization !== undefined) return undefined;
    const { path, search } = request.target;
    const asked = this.#addresses.find(request.raw.url ?? '', () =>
      askedFor(path, new URLSearchParams(search)),
    );
    if (asked === undefined) return undefined;
    const version = versionOf(generation);
    const kept = this.#kept.valid(asked.key, version);
    if (kept) return kept;
    const making = this.#kept.make(asked.key, version, () => this.#ask(request, asked, generation));
    return (await making.done).answer;
  }

  async #ask(
    request: FastifyRequest,
    { key }: AskedFor,
    generation: string,
  ): Promise<Made<PreparedAnswer | PassedBack>> {
    const { path, search } = request.target;
    const { statusCode, headers, text } = await againIfClosed(async () => {
      const { body, ...answered } = await this.#options.pool.request({
        method: 'GET',
        path: path + search,
        headers: { ...forWhole(headersForCms(request)), 'accept-encoding': 'identity' },
      });
      return { ...answered, text: await body.text() };
    });
    const own = headersFromCms(headers);
    if (statusCode !== 200 || !isOf(generation, headers['portal-generation'])) {
      const answer = { status: statusCode, headers: own, body: text };
      return { answer, isKept: false, bytes: 0, isMain: false };
    }
    const ours = new Headers(this.#options.headers);
    const others = Object.entries(own).filter(([name]) => !NOT_KEPT.test(name) && !ours.has(name));
    const answer = new PreparedAnswer(
      text,
      [...others.flatMap(rawHeader), ...Object.entries(this.#options.headers).flat()],
      ['content-type', String(own['content-type'])],
    );
    const { keptBytes: bytes } = answer;
    return { answer, isKept: true, bytes, isMain: !key.includes('?') };
  }
}

/** With several cms processes one may lag behind a change: its answer is sent, but not kept. */
function isOf(generation: string, said: string | string[] | undefined): boolean {
  return typeof said === 'string' && generation.startsWith(`${said}/`);
}

/** Asks for the whole answer, even if the first visitor has a copy or wants a range. */
function forWhole(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(if-.*|range|accept-encoding)$/.test(name)),
  );
}

function rawHeader([name, value]: [string, string | string[] | undefined]): string[] {
  return [value ?? []].flat().flatMap((one) => [name, one]);
}
