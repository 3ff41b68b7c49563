import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from './encoding.js';
import { EncodedBody, type Representation } from './encoded-body.js';

/** The plain bytes, and half as much for the compressed ones. */
const COPIES = 1.5;

/** Headers as Node takes them fastest: name, value, name, value … */
export type RawHeaders = readonly string[];

/**
 * An answer of status 200, ready to send. `headers` belong to every representation; `ofBody` are left out
 * of a 304 (RFC 9110, 15.4.5).
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

  /** The approximate memory in bytes. */
  get keptBytes(): number {
    return COPIES * this.body.plain.bytes.length;
  }

  /** Sends the answer to a GET or a HEAD; `more` are headers of this response alone. */
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
