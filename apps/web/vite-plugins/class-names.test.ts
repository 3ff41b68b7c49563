import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shortClassNames } from './class-names.ts';

const SOURCES = path.resolve(import.meta.dirname, '../src');
const CLASS = /\.([a-z][\w-]*)(?=[\s:,.{>[)])/gi;

test('no two classes of the site have the same short name, and no name is a word', () => {
  const nameOf = shortClassNames(SOURCES);
  const names = globSync('**/*.module.css', { cwd: SOURCES }).flatMap((sheet) => {
    const file = path.join(SOURCES, sheet);
    const css = readFileSync(file, 'utf8');
    const classes = [...css.matchAll(CLASS)].map(([, name = '']) => name);
    return [...new Set(classes)].map((name) => nameOf(name, `${file}?used`, css));
  });
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]\d[0-9a-z]+$/.test(name))).toEqual([]);
});
