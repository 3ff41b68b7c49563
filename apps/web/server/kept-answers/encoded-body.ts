import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { weakTag } from '../entity-tag.ts';
import { Turns } from './turns.ts';

export type Encoding = 'br' | 'gzip';

/** Levels: `first` in three fifths of the time, `good` a twelfth smaller. */
const LEVELS = {
  br: { first: 4, good: 5 },
  gzip: { first: 3, good: 6 },
};
type Pass = keyof (typeof LEVELS)[Encoding];

const compressors: Record<Encoding, (bytes: Buffer, level: number) => Promise<Buffer>> = {
  br: (bytes, level) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
  gzip: (bytes, level) => promisify(gzip)(bytes, { level }),
};

/** A window as large as the bytes: the usual one takes megabytes for each answer that is compressed. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(Math.max(length, 1)));
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(Math.max(bits, least), most);
}

interface Compressed {
  bytes: Promise<Buffer>;
  pass: Pass;
}

/** Nobody waits for it. */
const improving = new Turns(1);

/**
 * The bytes of an answer, compressed for each encoding that somebody asks for: quickly for the first who
 * asks, and well behind the back of the second, because many answers are asked for only once.
 */
export class EncodedBody {
  readonly plain: Buffer;
  readonly etag: string;
  readonly #compressed = new Map<Encoding, Compressed>();

  constructor(body: string | Buffer) {
    this.plain = Buffer.from(body);
    this.etag = weakTag(this.plain);
  }

  compressed(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding);
    if (!known) {
      const bytes = compressors[encoding](this.plain, LEVELS[encoding].first);
      this.#compressed.set(encoding, { bytes, pass: 'first' });
      return bytes;
    }
    if (known.pass === 'first') void this.#improve(encoding, known);
    return known.bytes;
  }

  /** What fails leaves the quick one in its place. */
  async #improve(encoding: Encoding, { bytes }: Compressed): Promise<void> {
    this.#compressed.set(encoding, { bytes, pass: 'good' });
    const compress = () => compressors[encoding](this.plain, LEVELS[encoding].good);
    const good = await improving.take(compress).catch(() => bytes);
    this.#compressed.set(encoding, { bytes: Promise.resolve(good), pass: 'good' });
  }
}
