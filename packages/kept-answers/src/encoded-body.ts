import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type BrotliOptions, type ZlibOptions } from 'node:zlib';
import { ENCODINGS, type Encoding } from './encoding.js';
import { tagOf, tagsIn } from './entity-tag.js';
import { Turns } from './turns.js';

/** Of a page in Brotli: `first` in a quarter of the time, `good` a ninth smaller. */
const LEVELS = {
  br: { first: 3, good: 5 },
  gzip: { first: 3, good: 6 },
};
type Pass = keyof (typeof LEVELS)[Encoding];

const brotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const deflate = promisify<Buffer, ZlibOptions, Buffer>(gzip);

const compressors: Record<Encoding, (bytes: Buffer, level: number) => Promise<Buffer>> = {
  br: (bytes, level) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
  gzip: (bytes, level) => deflate(bytes, { level }),
};

/** A window as large as the bytes: the usual one takes megabytes for each answer that is compressed. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(Math.max(length, 1)));
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(Math.max(bits, least), most);
}

/** The bytes of a body in one encoding. */
export interface Representation {
  bytes: Buffer;
  /** Undefined for the bytes as they are. */
  encoding: Encoding | undefined;
  /** Strong: other bytes have another (RFC 9110, 8.8.1). */
  etag: string;
}

interface Compressed {
  /** The newest, once it is there. */
  ready: Representation | undefined;
  coming: Promise<Representation>;
  pass: Pass;
}

/** Nobody waits for it. */
const improving = new Turns(1);

/**
 * The bytes of an answer, compressed for each encoding that somebody asks for: quickly for the first who
 * asks, and well behind the back of the second, because many answers are asked for only once.
 */
export class EncodedBody {
  readonly plain: Representation;
  readonly #tag: string;
  readonly #tags: Set<string>;
  readonly #compressed = new Map<Encoding, Compressed>();

  /** Nobody may change the bytes afterwards. */
  constructor(body: string | Buffer) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    this.#tag = tagOf(bytes);
    this.plain = { bytes, encoding: undefined, etag: `"${this.#tag}"` };
    const compressed = ENCODINGS.flatMap((encoding) => [
      this.#nameOf(encoding, 'first'),
      this.#nameOf(encoding, 'good'),
    ]);
    this.#tags = new Set([this.#tag, ...compressed]);
  }

  /** At once where the bytes are there. */
  in(encoding: Encoding | undefined): Representation | Promise<Representation> {
    if (encoding === undefined) return this.plain;
    const known = this.#compressed.get(encoding);
    if (!known) {
      const compressed: Compressed = {
        ready: undefined,
        coming: this.#compress(encoding, 'first'),
        pass: 'first',
      };
      this.#compressed.set(encoding, compressed);
      compressed.coming.then(
        (made) => (compressed.ready ??= made),
        () => this.#compressed.delete(encoding),
      );
      return compressed.coming;
    }
    if (known.pass === 'first') void this.#improve(encoding, known);
    return known.ready ?? known.coming;
  }

  /** The tag under which the sender of `If-None-Match` has this body; undefined if it has another. */
  known(ifNoneMatch: string | undefined): string | undefined {
    if (ifNoneMatch === undefined) return undefined;
    const tags = tagsIn(ifNoneMatch);
    const tag = tags.includes('*') ? this.#tag : tags.find((one) => this.#tags.has(one));
    return tag === undefined ? undefined : `"${tag}"`;
  }

  /** What fails leaves the quick one in its place. */
  async #improve(encoding: Encoding, known: Compressed): Promise<void> {
    known.pass = 'good';
    const good = await improving
      .take(() => this.#compress(encoding, 'good'))
      .catch(() => known.coming);
    known.ready = good;
    known.coming = Promise.resolve(good);
  }

  async #compress(encoding: Encoding, pass: Pass): Promise<Representation> {
    const bytes = await compressors[encoding](this.plain.bytes, LEVELS[encoding][pass]);
    return { bytes, encoding, etag: `"${this.#nameOf(encoding, pass)}"` };
  }

  #nameOf(encoding: Encoding, pass: Pass): string {
    return `${this.#tag}-${encoding}${LEVELS[encoding][pass]}`;
  }
}
