import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EncodedBody, type Encoding } from './encoded-body.ts';

const words = Array.from({ length: 5_000 }, (_, place) => `từ ${(place * 7_919) % 1_009}`);
const text = words.join(' ');

const decoders: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

test.each(['br', 'gzip'] as const)(
  'an answer in %s is compressed better once it is asked for again, and stays the same',
  async (encoding) => {
    const body = new EncodedBody(text);
    const first = await body.compressed(encoding);
    // Whoever asks again waits for nothing.
    expect(await body.compressed(encoding)).toBe(first);
    const size = async () => (await body.compressed(encoding)).length;
    await expect.poll(size, { interval: 5 }).toBeLessThan(first.length);
    const good = await body.compressed(encoding);
    expect(decoders[encoding](first).toString()).toBe(text);
    expect(decoders[encoding](good).toString()).toBe(text);
    expect(await body.compressed(encoding)).toBe(good);
  },
);
