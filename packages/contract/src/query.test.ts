import { describe, expect, it } from 'vitest';
import { articlesQuery } from './article-query.js';
import { calendarQuery } from './calendar-query.js';
import { noQuery, parseQuery, slugParameter } from './query.js';
import * as z from 'zod/mini';

function readArticles(search: string) {
  return parseQuery(articlesQuery, new URLSearchParams(search));
}

function refusedIn(search: string): string[] {
  const parsed = readArticles(search);
  return parsed.ok ? [] : parsed.problems.map(({ parameter }) => parameter);
}

describe('the query of a list', () => {
  it('has the first page of twenty, newest first, when it says nothing', () => {
    expect(readArticles('')).toEqual({
      ok: true,
      query: { page: 1, pageSize: 20, sort: '-postedAt' },
    });
  });

  it('is read into numbers and days', () => {
    expect(readArticles('page=2&pageSize=100&date=2024-02-29&category=so-huu-tri-tue')).toEqual({
      ok: true,
      query: {
        page: 2,
        pageSize: 100,
        date: '2024-02-29',
        category: 'so-huu-tri-tue',
        sort: '-postedAt',
      },
    });
  });

  it.each([
    ['an unknown parameter', 'populate=*', 'populate'],
    ['a draft', 'status=draft', 'status'],
    ['an array in brackets', 'page[]=1', 'page[]'],
    ['an object in brackets', 'filters[title][$contains]=a', 'filters[title][$contains]'],
    ['a parameter stated twice', 'page=1&page=2', 'page'],
    ['the same value twice', 'date=2019-02-26&date=2019-02-26', 'date'],
    ['page zero', 'page=0', 'page'],
    ['a negative page', 'page=-1', 'page'],
    ['a page in exponents', 'page=1e9', 'page'],
    ['a page beyond every list', 'page=100001', 'page'],
    ['a page of many digits', `page=${'9'.repeat(400)}`, 'page'],
    ['half a page', 'page=1.5', 'page'],
    ['a page in other digits', 'page=١', 'page'],
    ['a page with a blank', 'page=%201', 'page'],
    ['no page', 'page=', 'page'],
    ['too large a page', 'pageSize=101', 'pageSize'],
    ['a day that does not exist', 'date=2019-13-45', 'date'],
    ['a 29 February of a common year', 'from=2019-02-29', 'from'],
    ['a null byte', 'date=2019-02-26%00', 'date'],
    ['a null byte in a slug', 'category=tin%00', 'category'],
    ['a value of 10 KB', `category=${'a'.repeat(10_240)}`, 'category'],
    ['a slug with marks', 'category=sở', 'category'],
    ['another order', 'sort=title', 'sort'],
    ['a day beside a span', 'date=2019-02-26&from=2019-02-01', 'date'],
    ['a span that ends before it starts', 'from=2019-03-01&to=2019-02-01', 'from'],
    ['a name from the prototype', '__proto__=1', '__proto__'],
    ['another name from the prototype', 'constructor=1', 'constructor'],
  ])('with %s names that parameter', (_what, search, parameter) => {
    expect(refusedIn(search)).toEqual([parameter]);
  });

  it('names every parameter that is wrong, each with a reason', () => {
    const parsed = readArticles('page=0&pageSize=0&foo=1');
    if (parsed.ok) throw new Error('The query was taken.');
    expect(parsed.problems.map(({ parameter }) => parameter).toSorted()).toEqual([
      'foo',
      'page',
      'pageSize',
    ]);
    for (const { detail } of parsed.problems) expect(detail).toMatch(/\.$/);
  });

  it('never holds a refused value in what it answers', () => {
    const parsed = readArticles(`category=${'<script>'.repeat(1_000)}`);
    expect(JSON.stringify(parsed).length).toBeLessThan(500);
  });
});

describe('the query of the calendar', () => {
  it.each(['', 'month=2019-02', 'year=2019'])('takes %j', (search) => {
    expect(parseQuery(calendarQuery, new URLSearchParams(search)).ok).toBe(true);
  });

  it.each(['month=2019-02&year=2019', 'month=2019-13', 'year=19', 'year=1899', 'month=2019-2'])(
    'refuses %j',
    (search) => {
      expect(parseQuery(calendarQuery, new URLSearchParams(search)).ok).toBe(false);
    },
  );
});

it('an address that takes no query refuses any', () => {
  expect(parseQuery(noQuery, new URLSearchParams('')).ok).toBe(true);
  expect(parseQuery(noQuery, new URLSearchParams('utm_source=zalo')).ok).toBe(false);
});

describe('a slug in an address', () => {
  it.each(['a', 'tin-1', 'a'.repeat(200)])('%.20s is one', (text) => {
    expect(z.safeParse(slugParameter, text).success).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'đ', 'a/b', '../a', 'a'.repeat(201)])(
    '%.20s is none',
    (text) => expect(z.safeParse(slugParameter, text).success).toBe(false),
  );
});
