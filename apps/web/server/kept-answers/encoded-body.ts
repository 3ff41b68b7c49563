import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { weakTag } from '../entity-tag.ts';

export type Encoding = 'br' | 'gzip';

const BROTLI_QUALITY = 5;

const compressors: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** A window as large as the bytes: the usual one takes megabytes for each answer that is compressed. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(Math.max(length, 1)));
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(Math.max(bits, least), most);
}

/** The bytes of an answer, compressed once for each encoding that somebody asks for. */
export class EncodedBody {
  readonly plain: Buffer;
  readonly etag: string;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(body: string | Buffer) {
    this.plain = Buffer.from(body);
    this.etag = weakTag(this.plain);
  }

  compressed(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const made = compressors[encoding](this.plain);
    this.#compressed.set(encoding, made);
    return made;
  }
}
