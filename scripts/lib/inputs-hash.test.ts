import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hashInputs } from './inputs-hash.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-hash-'));
  write('app/src/a.ts', 'a');
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

const hash = () => hashInputs(root, ['app', 'lock.yaml']);

test('the same for the same contents, whenever they were written', () => {
  const before = hash();
  write('app/src/a.ts', 'a');
  expect(hash()).toBe(before);
});

test.each([
  ['a changed file', () => write('app/src/a.ts', 'b')],
  ['a new file', () => write('app/src/b.ts', '')],
  [
    'a renamed file',
    () => fs.renameSync(path.join(root, 'app/src/a.ts'), path.join(root, 'app/z')),
  ],
  ['a file that was missing', () => write('lock.yaml', '')],
  ['a file of the code of uploads', () => write('app/src/media/uploads/a.ts', 'b')],
])('another after %s', (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test('the same after a build, an upload, a changed test', () => {
  const before = hash();
  for (const made of ['dist/a.js', 'public/uploads/a.png', 'src/a.test.ts', '.tmp/portal.db']) {
    write(`app/${made}`, 'x');
  }
  expect(hash()).toBe(before);
});
