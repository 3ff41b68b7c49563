import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from './encoding.js';
import { EncodedBody, type Representation } from './encoded-body.js';

/** The bytes as they are, and half of them again compressed. */
const COPIES = 1.5;

/** Headers as Node takes them fastest: name, value, name, value … */
export type RawHeaders = readonly string[];

/**
 * An answer of status 200 whose bytes and headers are ready to be sent. `headers` are those of every
 * representation, `ofBody` those that a 304 leaves out (RFC 9110, 15.4.5).
 */
export class PreparedAnswer {
  readonly body: EncodedBody;
  readonly #headers: RawHeaders;
  readonly #ofBody: RawHeaders;
  readonly #heads = new WeakMap<Representation, string[]>();

  constructor(body: string | Buffer, headers: RawHeaders, ofBody: RawHeaders) {
    this.body = new EncodedBody(body);
    this.#headers = [...headers, 'Vary', 'Accept-Encoding'];
    this.#ofBody = ofBody;
  }

  /** How much memory it takes, about. */
  get keptBytes(): number {
    return COPIES * this.body.plain.bytes.length;
  }

  /** Sends it to a GET or a HEAD; `more` are headers of this one response. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    more?: RawHeaders,
  ): void | Promise<void> {
    const { headers } = request;
    const known = this.body.known(headers['if-none-match']);
    if (known !== undefined) {
      response.writeHead(304, [...this.#headers, 'ETag', known, ...(more ?? [])]).end();
      return;
    }
    const found = this.body.in(encodingFor(headers['accept-encoding']));
    if ('bytes' in found) this.#write(request, response, found, more);
    else return found.then((made) => this.#write(request, response, made, more));
  }

  #write(
    { method }: IncomingMessage,
    response: ServerResponse,
    representation: Representation,
    more: RawHeaders | undefined,
  ): void {
    const head = this.#headOf(representation);
    response.writeHead(200, more ? [...head, ...more] : head);
    if (method === 'HEAD') response.end();
    else response.end(representation.bytes);
  }

  #headOf(representation: Representation): string[] {
    const known = this.#heads.get(representation);
    if (known) return known;
    const { bytes, encoding, etag } = representation;
    const head = [
      ...this.#headers,
      ...this.#ofBody,
      ...['ETag', etag, 'Content-Length', String(bytes.length)],
      ...(encoding ? ['Content-Encoding', encoding] : []),
    ];
    this.#heads.set(representation, head);
    return head;
  }
}
