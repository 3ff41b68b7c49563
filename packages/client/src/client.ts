import type { endpoints } from '@portal/contract/endpoints';
import type * as z from 'zod/mini';
import { apiAddress, pathWith } from './address.js';
import { ApiError, UNREADABLE } from './api-error.js';
import { problemIn } from './problem-in.js';
import { parsed, type Fetch } from './ask.js';
import { pause } from './pause.js';
import { inTime, type Limits } from './time-limit.js';

type Endpoints = typeof endpoints;

/** Every path of the API, as its contract names them. */
export type Path = keyof Endpoints;

/** The paths that answer JSON in the form of the contract: not files, and not the stream. */
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

/** The time limit is that of the whole answer, or for `open` until it begins. */
export interface Request<P extends Path> extends Limits {
  /** The values of the parameters in the path; there are none for a path without `{…}`. */
  params?: Record<ParamName<P>, string>;
  query?: Query<P>;
}

export type { Fetch };

export interface ClientOptions {
  /** The portal's address: `https://so.example.vn`. */
  origin: string | URL;
  /** A token of the administrator, for higher limits. */
  token?: string;
  /** Instead of the platform's own. */
  fetch?: Fetch;
  /** Refuses an answer that is not what the contract says; by default the portal is trusted. */
  check?: (path: Path, body: unknown) => boolean;
}

/**
 * Asks the public API of a portal. All methods throw an `ApiError` for what is no answer; who asks too
 * often (429) waits first as long as the portal says, up to a minute.
 */
export interface Client {
  /** One answer, in the form of the contract. */
  get<P extends JsonPath>(path: P, request?: Request<P>): Promise<Answer<P>>;
  /** The whole body as text: the very bytes of a record. */
  read<P extends Path>(path: P, request?: Request<P>): Promise<string>;
  /** The answer as it comes: a file, or a stream. */
  open<P extends Path>(path: P, request?: Request<P>): Promise<Response>;
  /** A file of the portal, by the address that an answer gives. */
  download(url: string, signal?: AbortSignal): Promise<Response>;
}

const TOO_MANY_REQUESTS = 429;
const MOST_ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;
const SECOND_MS = 1_000;

type Take<T> = (response: Response) => T | Promise<T>;

/** A refusal, and after how many seconds another attempt is welcome: NaN where it does not say. */
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

  /** What `take` makes of a good answer. */
  function once<T>(url: URL, limits: Limits, take: Take<T>): Promise<T | Refused> {
    return inTime(url, limits, async (signal) => {
      const response = await (fetch ?? globalThis.fetch)(url, { headers, signal });
      if (response.ok) return take(response);
      const { status } = response;
      const problem = problemIn(parsed(await response.text()));
      const error = new ApiError(status, `${url.pathname}: ${status}`, { problem });
      return new Refused(error, Number(response.headers.get('Retry-After') ?? Number.NaN));
    });
  }

  /** Waits as long as the portal asks who is refused for asking too often. */
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
      const body = parsed(await read(path, asked));
      if (isAnswer(path, body)) return body;
      throw new ApiError(UNREADABLE, `${path}: unexpected answer`);
    },
    read,
    open: (path, asked = {}) => open(urlOf(path, asked), asked),
    download: (url, signal) => open(new URL(url, origin), { signal }),
  };
}

/** The signal may end the body, too; nothing is left on it when the body is over. */
function endedBy(signal: AbortSignal | undefined, response: Response): Response {
  const { body } = response;
  if (!signal || !body) return response;
  return new Response(body.pipeThrough(new TransformStream(), { signal }), response);
}
