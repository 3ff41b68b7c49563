import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { unlessDone } from './stamp.ts';

let folder = '';
const work = vi.fn<() => Promise<void>>();
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-stamp-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  work.mockReset();
  work.mockImplementation(async () => fs.writeFileSync(path.join(folder, 'output'), ''));
});

function run(hash: string): Promise<boolean> {
  const [file, output] = [path.join(folder, 'stamps/s'), path.join(folder, 'output')];
  return unlessDone({ file, hash, outputs: [output], work });
}

test('the second time nothing is done', async () => {
  expect(await run('1')).toBe(true);
  expect(await run('1')).toBe(false);
  expect(work).toHaveBeenCalledTimes(1);
});

test('done again when an input changed or an output is gone', async () => {
  await run('1');
  expect(await run('2')).toBe(true);
  fs.rmSync(path.join(folder, 'output'));
  expect(await run('2')).toBe(true);
});

test('work that was cut off is done again, even for inputs that were built before', async () => {
  await run('1');
  work.mockRejectedValueOnce(new Error('cut off'));
  await expect(run('2')).rejects.toThrow('cut off');
  expect(await run('1')).toBe(true);
});
