import { expect, test } from 'vitest';
import { isNarrowed, narrowed, savedPart } from './list-address';

const search = (text: string) => new URLSearchParams(text);

test('another choice begins with the first page and keeps the rest', () => {
  const next = narrowed(search('page=4&sort=title:ASC&view=mine'), { view: 'waiting', term: '' });
  expect(next.toString()).toBe('sort=title%3AASC&view=waiting');
  expect(narrowed(next, { view: undefined }).has('view')).toBe(false);
});

test('what is saved has no place in the list, and one form', () => {
  expect(savedPart(search('view=mine&page=2&_q=a'))).toBe('_q=a&view=mine');
  expect(savedPart(search('_q=a&pageSize=50&view=mine'))).toBe('_q=a&view=mine');
});

test.each([
  ['page=2&sort=title:ASC', false],
  ['view=mine', true],
  ['_q=hội', true],
  ['filters[$and][0][title][$eq]=a', true],
])('%s narrows: %s', (text, does) => expect(isNarrowed(search(text))).toBe(does));
