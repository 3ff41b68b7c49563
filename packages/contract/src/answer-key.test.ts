import { expect, test } from 'vitest';
import { askedFor } from './answer-key.js';

const keyOf = (search: string, path = '/articles') =>
  askedFor(`/api/v1${path}`, new URLSearchParams(search))?.key;

test.each([
  ['the order of parameters', 'page=2&pageSize=5', 'pageSize=5&page=2'],
  ['defaults that are written out', '', 'page=1&pageSize=20&sort=-postedAt'],
  ['percent-encoding', 'category=tin%2dtuc', 'category=tin-tuc'],
])('%s makes no other key', (_name, one, other) => {
  expect(keyOf(one)).toBeDefined();
  expect(keyOf(other)).toBe(keyOf(one));
});

test('another value, address or item has another key', () => {
  const keys = [
    ...['', 'page=2', 'page=3', 'page=2&pageSize=5', 'category=tin-tuc'].map((one) => keyOf(one)),
    keyOf('', '/videos'),
    keyOf('', '/articles/tin-mot'),
    keyOf('', '/articles/tin-hai'),
    keyOf('q=N%C6%B0%E1%BB%9Bc', '/search'),
    keyOf('q=nuoc', '/search'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain(undefined);
});

test.each([
  ['/nowhere', ''],
  ['/articles', 'page=0'],
  ['/articles', 'page=1&page=1'],
  ['/articles', 'status=draft'],
  ['/articles/calendar', 'month=2019-02&year=2019'],
  ['/changes', ''],
  ['/changes/state', ''],
  ['/changes/stream', ''],
  ['/legal-documents.csv', ''],
  ['/transcripts/video-mot', ''],
])('%s?%s is not kept', (path, search) => {
  expect(keyOf(search, path)).toBeUndefined();
});
