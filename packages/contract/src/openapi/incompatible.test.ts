import fs from 'node:fs';
import { expect, test } from 'vitest';
import { openApiDocument } from './document.js';
import { incompatibleChanges } from './incompatible.js';
import { brokenPromises, promiseText } from './promise.js';

const PROMISED = new URL('promised.json', import.meta.url);

test('nothing that version 1 has promised is broken, and what is new is promised', () => {
  const promised = fs.readFileSync(PROMISED, 'utf8');
  expect(brokenPromises(promised), 'this needs a new version of the API').toEqual([]);
  expect(promiseText() === promised, 'run npm run promise-contract and review its diff').toBe(true);
});

const PAGES = '"/pages":{"get":';

test.each([
  ['a path', PAGES, '"/sheets":{"get":', '#/paths//pages is gone'],
  ['an operation', '"operationId":"listPages"', '"operationId":"pages"', 'operationId has changed'],
  ['a field', '"showsContact":{', '"hasContact":{', 'Page/properties/showsContact is gone'],
  [
    'a type',
    '"isPartial":{"type":"boolean"',
    '"isPartial":{"type":"string"',
    '/isPartial/type has changed',
  ],
  ['a named value', '"publish","update"', '"update"', 'has no publish'],
  ['a field that is always there', '"required":["image",', '"required":[', 'has no image'],
  [
    'a parameter',
    '"in":"query","name":"pageSize"',
    '"in":"query","name":"size"',
    '/pageSize is gone',
  ],
  ['a bound', '"maximum":100,', '"maximum":50,', '/maximum is less'],
  ['a demand', '"name":"latest"', '"name":"latest","required":true', '/latest is demanded'],
])('%s that is taken away is told', (_what, from, to, told) => {
  const before = JSON.stringify(openApiDocument());
  expect(before).toContain(from);
  const after: unknown = JSON.parse(before.replace(from, to));
  expect(incompatibleChanges(JSON.parse(before), after).join('\n')).toContain(told);
});

test('what is added or said in other words breaks nothing', () => {
  const before = JSON.stringify(openApiDocument());
  const after = before
    .replace('"showsContact":{', '"isNew":{"type":"boolean"},"showsContact":{')
    .replace('"maximum":100,', '"maximum":200,')
    .replace('"publish","update"', '"publish","update","move"')
    .replaceAll('Tiêu đề', 'Đầu đề');
  expect(incompatibleChanges(JSON.parse(before), JSON.parse(after))).toEqual([]);
});
