import { expect, test } from 'vitest';
import { isCmsNews, isWebNews } from './log-filter.ts';

test.each([
  ['[2026-11-23 18:00:00.123] \u001B[32minfo\u001B[39m: Strapi started', false],
  ['[2026-11-23 18:00:00.123] http: GET /api/v1/articles (3 ms) 200', false],
  ['[2026-11-23 18:00:00.123] \u001B[33mwarn\u001B[39m: disk', true],
  ['[2026-11-23 18:00:00.123] error: no', true],
  ['    Mật khẩu:    Aa1-x', true],
])('cms: %j', (line, shown) => {
  expect(isCmsNews(line)).toBe(shown);
});

test('web: stderr, warnings and errors', () => {
  expect(isWebNews('GET / 200', 'stdout')).toBe(false);
  expect(isWebNews('{"level":"error"}', 'stdout')).toBe(true);
  expect(isWebNews('anything', 'stderr')).toBe(true);
});
