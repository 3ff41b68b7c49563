import type { endpoints } from '@portal/contract/endpoints';
import type * as z from 'zod/mini';
import { apiAddress, pathWith } from './address.js';
import { ApiError, UNREADABLE } from './api-error.js';
import { problemIn } from './problem-in.js';
import type { Fetch } from './ask.js';
import { parsedJson } from './parsed-json.js';
import { pause } from './pause.js';
import { inTime, type Limits } from './time-limit.js';

type Endpoints = typeof endpoints;

/** Every path of the API, as its contract names them. */
export type Path = keyof Endpoints;

/** The paths that answer JSON by the contract: neither files nor the stream. */
export type JsonPath = {
  [P in Path]: Endpoints[P] extends { mediaType: string } ? never : P;
}[Path];

export type Answer<P extends Path> = z.output<Endpoints[P]['answer']>;

type QueryInput<P extends Path> = z.input<Endpoints[P]['query']>;
export type Query<P extends Path> = {
  [Name in keyof QueryInput<P>]: QueryInput<P>[Name] | number;
};

type ParamName<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** The time limit covers the whole answer; for `open`, only until it begins. */
export interface Request<P extends Path> extends Limits {
  /** The values of the path's parameters; none for a path without `{…}`. */
  params?: Record<ParamName<P>, string>;
  query?: Query<P>;
}

export type { Fetch };

export interface ClientOptions {
  /** The portal's address: `https://so.example.vn`. */
  origin: string | URL;
  /** A token from the administrator, for higher limits. */
  token?: string;
  /** Replaces the platform's own `fetch`. */
  fetch?: Fetch;
  /** Refuses an answer that violates the contract; by default the portal is trusted. */
  check?: (path: Path, body: unknown) => boolean;
}

/**
 * A client of a portal's public API. All methods throw an `ApiError` for a refusal or a missing answer.
 * After a 429 they first wait as long as the portal asks, up to a minute each time.
 */
export interface Client {
  /** One answer, typed by the contract. */
  get<P extends JsonPath>(path: P, request?: Request<P>): Promise<Answer<P>>;
  /** The whole body as text: the exact bytes of a record. */
  read<P extends Path>(path: P, request?: Request<P>): Promise<string>;
  /** The answer as a stream, for files and events. */
  open<P extends Path>(path: P, request?: Request<P>): Promise<Response>;
  /** Downloads a file of the portal, by the address in an answer. */
  download(url: string, signal?: AbortSignal): Promise<Response>;
}

const TOO_MANY_REQUESTS = 429;
const MOST_ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;
const SECOND_MS = 1_000;

type Take<T> = (response: Response) => T | Promise<T>;

/** A refusal, and the seconds until another attempt is welcome; NaN if the portal does not say. */
class Refused {
  readonly error: ApiError;
  readonly retryAfterSeconds: number;

  constructor(error: ApiError, retryAfterSeconds: number) {
    this.error = error;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export function createClient({ origin, token, fetch, check }: ClientOptions): Client {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const isTrusted = check ?? ((_path, body) => typeof body === 'object' && body !== null);
  const isAnswer = <P extends JsonPath>(path: P, body: unknown): body is Answer<P> =>
    isTrusted(path, body);

  function urlOf<P extends Path>(path: P, { params, query }: Request<P>): URL {
    const values: Record<string, string> = { ...params };
    return new URL(apiAddress(pathWith(path, values), { ...query }), origin);
  }

  /** One attempt; `take` reads a good answer. */
  function once<T>(url: URL, limits: Limits, take: Take<T>): Promise<T | Refused> {
    return inTime(url, limits, async (signal) => {
      const response = await (fetch ?? globalThis.fetch)(url, { headers, signal });
      if (response.ok) return take(response);
      const { status } = response;
      const problem = problemIn(parsedJson(await response.text()));
      const error = new ApiError(status, `${url.pathname}: ${status}`, { problem });
      return new Refused(error, Number(response.headers.get('Retry-After') ?? Number.NaN));
    });
  }

  /** After a 429, waits as long as the portal asks and tries again. */
  async function request<T>(url: URL, limits: Limits, take: Take<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await once(url, limits, take);
      if (!(outcome instanceof Refused)) return outcome;
      const { error, retryAfterSeconds } = outcome;
      const isPatient = attempt < MOST_ATTEMPTS && retryAfterSeconds <= LONGEST_WAIT_SECONDS;
      if (error.status !== TOO_MANY_REQUESTS || !isPatient) throw error;
      await pause(retryAfterSeconds * SECOND_MS, limits.signal);
    }
  }

  const open = (url: URL, limits: Limits) =>
    request(url, limits, (response) => endedBy(limits.signal, response));

  const read = <P extends Path>(path: P, asked: Request<P> = {}) =>
    request(urlOf(path, asked), asked, (response) => response.text());

  return {
    async get(path, asked = {}) {
      const body = parsedJson(await read(path, asked));
      if (isAnswer(path, body)) return body;
      throw new ApiError(UNREADABLE, `${path}: unexpected answer`);
    },
    read,
    open: (path, asked = {}) => open(urlOf(path, asked), asked),
    download: (url, signal) => open(new URL(url, origin), { signal }),
  };
}

/** The signal also ends the body; the pipe removes its listener when the body ends. */
function endedBy(signal: AbortSignal | undefined, response: Response): Response {
  const { body } = response;
  if (!signal || !body) return response;
  return new Response(body.pipeThrough(new TransformStream(), { signal }), response);
}
