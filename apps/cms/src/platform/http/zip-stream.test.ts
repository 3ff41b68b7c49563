import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipStream, type ZippedFile } from './zip-stream';

const DAY = new Date('2026-11-29T00:00:00Z');

async function bytesOf(files: Parameters<typeof zipStream>[0]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(zipStream(files, DAY)));
}

function* filesOf(): Generator<ZippedFile> {
  yield { name: 'Quyết định.pdf', content: [strToU8('một'), strToU8(' hai')] };
  yield { name: 'trong.txt', content: [] };
}

test('a reader finds the files with their names, and the same files give the same bytes', async () => {
  const zip = await bytesOf(filesOf());
  const found = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(found).toEqual([
    ['Quyết định.pdf', 'một hai'],
    ['trong.txt', ''],
  ]);
  expect(await bytesOf(filesOf())).toEqual(zip);
});

test('what was read is sent before more is read', async () => {
  const read: string[] = [];
  async function* content() {
    for (const part of ['a', 'b']) {
      read.push(part);
      yield strToU8(part.repeat(100));
      await Promise.resolve();
    }
  }
  const stream = zipStream([{ name: 'a', content: content() }], DAY);
  const first = await stream.next();
  expect(first.done).toBe(false);
  expect(read).toEqual(['a']);
  await stream.return(undefined);
});

test('a file that cannot be read ends the stream with its error', async () => {
  const broken = { name: 'a', content: failing() };
  await expect(bytesOf([broken])).rejects.toThrow('đĩa hỏng');
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield strToU8('a');
  await Promise.reject(new Error('đĩa hỏng'));
}
