// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFor } from './compress.ts';

test('the compressed page is the page', async () => {
  const brotli = await compressFor('gzip;q=0.8, br', 'Thanh Hóa');
  expect(brotli.encoding).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe('Thanh Hóa');
  const gzip = await compressFor('gzip', 'Thanh Hóa');
  expect(gunzipSync(gzip.body).toString()).toBe('Thanh Hóa');
});

test('without a word about encodings the page is sent plain', async () => {
  expect(await compressFor(undefined, 'Thanh Hóa')).toEqual({ body: Buffer.from('Thanh Hóa') });
});
