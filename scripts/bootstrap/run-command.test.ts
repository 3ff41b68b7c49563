import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/paths.ts';

const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
const commands = [...manifest.matchAll(/"node scripts\/run\.mjs ([\w-]+)"/g)].map(
  ([, command = '']) => command,
);
const { stderr: listed } = spawnSync(process.execPath, [
  path.join(ROOT, 'scripts/run.mjs'),
  'khong-co-lenh-nay',
]);

test.each(commands)('npm starts %s, and its list of commands tells what for', (command) => {
  expect(String(listed)).toMatch(new RegExp(`^  ${command} +\\p{L}`, 'mu'));
  expect(existsSync(path.join(ROOT, 'scripts', `${command}.ts`))).toBe(true);
});
