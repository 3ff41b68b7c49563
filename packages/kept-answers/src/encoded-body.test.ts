import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EncodedBody } from './encoded-body.js';
import { type Encoding } from './encoding.js';

const words = Array.from({ length: 5_000 }, (_, place) => `từ ${(place * 7_919) % 1_009}`);
const text = words.join(' ');

const decoders: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

describe.each(['br', 'gzip'] as const)('an answer in %s', (encoding) => {
  test('is compressed better once it is asked for again, and stays the same', async () => {
    const body = new EncodedBody(text);
    const first = await body.in(encoding);
    // A second request gets the quick version without waiting.
    expect(body.in(encoding)).toBe(first);
    const size = async () => (await body.in(encoding)).bytes.length;
    await expect.poll(size, { interval: 5 }).toBeLessThan(first.bytes.length);
    const good = await body.in(encoding);
    expect(decoders[encoding](first.bytes).toString()).toBe(text);
    expect(decoders[encoding](good.bytes).toString()).toBe(text);
    expect(body.in(encoding)).toBe(good);
  });

  test('has another tag for other bytes, and is known by each of them', async () => {
    const body = new EncodedBody(text);
    const first = await body.in(encoding);
    const etag = async () => (await body.in(encoding)).etag;
    await expect.poll(etag, { interval: 5 }).not.toBe(first.etag);
    const good = await body.in(encoding);
    const tags = [body.plain.etag, first.etag, good.etag];
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect(body.known(tag)).toBe(tag);
      // A proxy that compresses again makes the tag weak.
      expect(body.known(`"other", W/${tag}`)).toBe(tag);
      expect(new EncodedBody(`${text}.`).known(tag)).toBeUndefined();
    }
    expect(body.known('*')).toBe(body.plain.etag);
    expect(body.known(undefined)).toBeUndefined();
  });
});
