import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { API_METHODS, PREFLIGHT_HEADERS } from '@portal/contract/cors';
import { API_ROOT } from '@portal/contract/endpoints';
import { tagsIn } from '@portal/kept-answers/entity-tag';
import { PreparedAnswer } from '@portal/kept-answers/prepared-answer';
import { tooManyStreams, unavailable, type Answer } from '../platform/http/problem';
import {
  HEADERS,
  headersOfState,
  JSON_TYPE,
  NOT_KEPT,
  PROBLEM,
  rawHeaders,
} from './answer-headers';
import { jsonOf } from './answer-json';
import { linkHeader } from './answer-links';
import type { ChangeStreams } from './changes/change-streams';
import type { KeptApi } from './kept-api';
import type { Admission, ApiLimits } from './limits/api-limits';
import { documentationAt } from './docs/documentation';
import { pathOf } from './request-target';

interface Options {
  limits: ApiLimits;
  kept: KeptApi;
  streams: ChangeStreams;
  log: Core.Strapi['log'];
}

/**
 * Answers all of `/api` from the contract before Koa does, so that no public request reaches Strapi's query
 * language, body parser or routers.
 */
export class PublicApi {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    // Destroys the response on failure, so that the reader notices that it is incomplete.
    this.#answer(request, response).catch((error: unknown) => this.#broken(response, error));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS' && pathOf(request).startsWith(`${API_ROOT}/`)) {
      response.writeHead(204, { ...PREFLIGHT_HEADERS, Allow: API_METHODS }).end();
      return;
    }
    const { headers, refusal } = await this.#admit(request);
    const kept = refusal
      ? undefined
      : (this.#options.kept.valid(request) ?? documentationAt(pathOf(request)));
    if (kept) return kept.send(request, response, rawHeaders(headers));
    const left = new AbortController();
    // Aborting creates an error with a stack trace, so skip it for finished responses.
    response.once('close', () => response.writableFinished || left.abort());
    const answer = refusal ?? (await this.#find(request, left.signal));
    if (answer instanceof PreparedAnswer) {
      return answer.send(request, response, rawHeaders(headers));
    }
    response.setHeaders(new Map(Object.entries(headers)));
    if ('changesAfter' in answer) return this.#sendStream(request, response, answer, left.signal);
    if ('file' in answer) return this.#sendFile(request, response, answer);
    sendWhole(request, response, answer);
  }

  /** Answers 503 if the database fails during the lookup of a token. */
  async #admit(request: IncomingMessage): Promise<Admission> {
    try {
      return await this.#options.limits.admit(request);
    } catch (error) {
      this.#options.log.error(error);
      return { headers: {}, refusal: unavailable() };
    }
  }

  async #find(request: IncomingMessage, left: AbortSignal): Promise<PreparedAnswer | Answer> {
    try {
      return await this.#options.kept.find(request, left);
    } catch (error) {
      this.#options.log.error(error);
      return unavailable();
    }
  }

  #sendStream(
    request: IncomingMessage,
    response: ServerResponse,
    { changesAfter }: Extract<Answer, { changesAfter: unknown }>,
    left: AbortSignal,
  ): void {
    const isHead = request.method === 'HEAD';
    const stream = isHead ? undefined : this.#openStream(request, changesAfter, left);
    if (!isHead && !stream) return sendWhole(request, response, tooManyStreams());
    response.writeHead(200, {
      ...HEADERS,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Keeps nginx from buffering the events.
      'X-Accel-Buffering': 'no',
    });
    if (stream) this.#pipe(stream, response);
    else response.end();
  }

  #openStream(request: IncomingMessage, after: number | undefined, left: AbortSignal) {
    const leave = this.#options.limits.enter(request);
    if (!leave) return undefined;
    const stream = this.#options.streams.follow(after, left);
    if (!stream) leave();
    return stream?.once('close', leave);
  }

  #sendFile(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    { file: { mediaType, name, content }, state }: Extract<Answer, { file: unknown }>,
  ): void {
    const ofState = { ...HEADERS, ...NOT_KEPT, ...(state && headersOfState(state)) };
    const known = tagsIn(headers['if-none-match'] ?? '');
    if (state && (known.includes(state.tag) || known.includes('*'))) {
      response.writeHead(304, ofState).end();
      return;
    }
    response.writeHead(200, {
      ...ofState,
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
    });
    if (method === 'HEAD') response.end();
    else this.#pipe(Readable.from(content()), response);
  }

  #pipe(stream: Readable, response: ServerResponse): void {
    pipeline(stream, response, (error) => {
      // A reader who disconnects early is not an error.
      if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') this.#broken(response, error);
    });
  }

  #broken(response: ServerResponse, error: unknown): void {
    this.#options.log.error(error);
    response.destroy();
  }
}

type Whole = Exclude<Answer, { changesAfter: unknown } | { file: unknown }>;

function sendWhole(
  { method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  response: ServerResponse,
  answer: Whole,
): void {
  const isProblem = 'problem' in answer;
  const bytes = Buffer.from(isProblem ? JSON.stringify(answer.problem) : (jsonOf(answer) ?? ''));
  response.writeHead(answer.status, {
    ...HEADERS,
    ...NOT_KEPT,
    Link: linkHeader(url, answer),
    ...(isProblem ? PROBLEM : JSON_TYPE),
    ...(answer.status === 405 && { Allow: API_METHODS }),
    ...(answer.status === 503 && { 'Retry-After': '5' }),
    'Content-Length': bytes.length,
  });
  if (method === 'HEAD') response.end();
  else response.end(bytes);
}
