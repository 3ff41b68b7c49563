import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Beyond it, time grows faster than pages shrink. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };

interface Compressed {
  body: Buffer;
  encoding?: 'br' | 'gzip';
}

/** A page in the smallest encoding that the `Accept-Encoding` header allows. */
export async function compressFor(accepted: unknown, html: string): Promise<Compressed> {
  const names = encodingsIn(typeof accepted === 'string' ? accepted : '');
  if (names.has('br')) return { body: await brotli(html, { params }), encoding: 'br' };
  if (names.has('gzip')) return { body: await deflate(html), encoding: 'gzip' };
  return { body: Buffer.from(html) };
}

function encodingsIn(header: string): Set<string> {
  const wanted = header.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  return new Set(wanted.map((part) => part.replace(/;.*/s, '').trim().toLowerCase()));
}
