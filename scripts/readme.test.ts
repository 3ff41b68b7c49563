import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './lib/paths.ts';

/** The README names paths from the root, and those of an app also from its folders. */
const BASES = ['', 'apps/cms', 'apps/cms/src', 'apps/web', 'apps/web/src', 'apps/cms/src/search'];
const PLACE = /`([\w.-]+(?:\/[\w.-]+)+\/?|[\w-]+\.(?:ts|yml))`/g;

const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const places = new Set([...readme.matchAll(PLACE)].map(([, place = '']) => place));

test.each([...places])('README tells where to find %s', (place) => {
  const found = BASES.some((base) => fs.existsSync(path.join(ROOT, base, place)));
  expect(found).toBe(true);
});
