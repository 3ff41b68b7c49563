import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromStrapi } from './testing/strapi-packages';

const fromHere = createRequire(import.meta.url);
const folder = path.resolve(import.meta.dirname, '../../../../patches');

/**
 * Each patched package is resolved from one that depends on it, as packages see only their own
 * dependencies.
 */
const requirers: [prefix: string, require: NodeJS.Require][] = [
  ['@strapi__', fromStrapi],
  ['@dnd-kit__', createRequire(fromStrapi.resolve('@strapi/content-manager/package.json'))],
];

/** The lines that a patch adds, by the files to which it adds them. */
function addedBy(patch: string): { file: string; lines: string[] }[] {
  const parts = fs.readFileSync(path.join(folder, patch), 'utf8').split(/^diff --git .* b\//m);
  return parts.slice(1).map((part) => ({
    file: part.slice(0, part.indexOf('\n')),
    lines: part.match(/(?<=^\+)(?!\+\+).+$/gm) ?? [],
  }));
}

test.each(fs.readdirSync(folder))('%s stands in what is installed', (patch) => {
  const [, fullName = '', version = ''] = /^(.+)@([\d.]+)\.patch$/.exec(patch) ?? [];
  const from = requirers.find(([prefix]) => fullName.startsWith(prefix))?.[1] ?? fromHere;
  const manifest = from.resolve(`${fullName.replace('__', '/')}/package.json`);
  const installed: { version: string } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  expect(installed.version).toBe(version);
  const changes = addedBy(patch);
  expect(changes.length).toBeGreaterThan(0);
  for (const { file, lines } of changes) {
    const text = fs.readFileSync(path.join(path.dirname(manifest), file), 'utf8').split('\n');
    expect(text).toEqual(expect.arrayContaining(lines));
  }
});
