import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { weakTag } from '../send-if-changed.ts';

export type Encoding = 'br' | 'gzip';

const BROTLI_QUALITY = 5;

const compressors: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** The bytes of a page, compressed once for each encoding that somebody asks for. */
export class EncodedPage {
  readonly plain: Buffer;
  readonly etag: string;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(html: string) {
    this.plain = Buffer.from(html);
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
