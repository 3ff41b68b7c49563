import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type BrotliOptions, type ZlibOptions } from 'node:zlib';
import { ENCODINGS, type Encoding } from './encoding.js';
import { tagOf, tagsIn } from './entity-tag.js';
import { Turns } from './turns.js';

/** For a page in Brotli, `first` takes a quarter of the time and `good` is a ninth smaller. */
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

/** A window as large as the bytes: the default takes megabytes for each compression. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(Math.max(length, 1)));
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(Math.max(bits, least), most);
}

/** The bytes of a body in one encoding. */
export interface Representation {
  bytes: Buffer;
  /** Undefined for the uncompressed bytes. */
  encoding: Encoding | undefined;
  /** Strong: different bytes have different tags (RFC 9110, 8.8.1). */
  etag: string;
}

interface Compressed {
  /** The newest, once it is ready. */
  ready: Representation | undefined;
  coming: Promise<Representation>;
  pass: Pass;
}

/** One at a time, because nobody waits for it. */
const improving = new Turns(1);

/**
 * The bytes of an answer, compressed on demand for each encoding: quickly for the first request, and well,
 * in the background, at the second, because many answers are requested only once.
 */
export class EncodedBody {
  readonly plain: Representation;
  readonly #tag: string;
  readonly #tags: Set<string>;
  readonly #compressed = new Map<Encoding, Compressed>();

  /** The bytes must not be changed afterwards. */
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

  /** Synchronous if the bytes are ready. */
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

  /** The tag of this body in an `If-None-Match`; undefined if the sender has another body. */
  known(ifNoneMatch: string | undefined): string | undefined {
    if (ifNoneMatch === undefined) return undefined;
    const tags = tagsIn(ifNoneMatch);
    const tag = tags.includes('*') ? this.#tag : tags.find((one) => this.#tags.has(one));
    return tag === undefined ? undefined : `"${tag}"`;
  }

  /** On failure the quick version stays. */
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
