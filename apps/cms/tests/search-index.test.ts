import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { all, any, term, type Condition } from '../src/search/query/condition.js';
import { NUMBERS_PER_SECOND } from '../src/search/index/entry-number.js';
import { indexedWords, PLACED_WORDS } from '../src/search/index/indexed-words.js';
import { searchIndexOf } from '../src/search/backends/backend.js';
import type { SearchIndex } from '../src/search/backends/search-index.js';
import { startTerm, termOf, typeTerm } from '../src/search/index/index-terms.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
let index: SearchIndex;

beforeAll(async () => {
  cms = await startCms();
  index = searchIndexOf(cms.strapi.db.connection);
});
afterAll(() => cms.stop());
beforeEach(() => cms.strapi.db.connection('search_words').delete());

const DAY = 86_400 * NUMBERS_PER_SECOND;
const EVER = { from: -40_000 * DAY, until: 40_000 * DAY };
const TOMORROW = 20_784;

/** The number of an entry that is this many days old. */
const ago = (days: number, place = 0) => (TOMORROW - 1 - days) * DAY + place;

async function add(entry: number, title: string, text = '') {
  await index.add([{ entry, words: indexedWords({ type: 'page', title, text }) }]);
}

async function find(condition: Condition, limit = 100, range = EVER): Promise<number[]> {
  const [entries = []] = await index.newestOfEach([condition], range, limit);
  return entries;
}
const text = (word: string) => term(termOf('text', word));
const phrase = (words: string) => ({
  phrase: words.split(' ').map((word) => termOf('text', word)),
});

test('what fits comes newest first, over many years, and no more than asked for', async () => {
  const entries = [0, 1, 5, 20, 90, 400, 1_500, 6_000, 20_000].map((days) => ago(days));
  for (const entry of entries) await add(entry, 'Nội quy');
  expect(await find(text('quy'))).toEqual(entries);
  expect(await find(text('quy'), 4)).toEqual(entries.slice(0, 4));
  expect(await find(text('khac'))).toEqual([]);
});

test('a range has its first number and not its last', async () => {
  const [newer, older] = [ago(3), ago(10)];
  await add(newer, 'a');
  await add(older, 'a');
  expect(await find(text('a'), 9, { from: older, until: newer })).toEqual([older]);
  expect(await find(text('a'), 9, { from: older + 1, until: newer + 1 })).toEqual([newer]);
  expect(await find(text('a'), 9, { from: newer, until: newer })).toEqual([]);
});

test('several conditions are answered in their order, each up to the limit', async () => {
  const entries = [1, 2, 3, 4].map((days) => ago(days));
  for (const entry of entries) await add(entry, 'Nội quy');
  await add(ago(5), 'Thông báo');
  expect(await index.newestOfEach([text('quy'), text('khac'), text('bao')], EVER, 3)).toEqual([
    entries.slice(0, 3),
    [],
    [ago(5)],
  ]);
});

test('where entries lie has all of them, and nothing beyond what was asked for', async () => {
  for (const days of [3, 200, 20_000]) await add(ago(days), 'Nội quy');
  const range = await index.within(EVER);
  expect(await find(text('quy'), 9, range)).toEqual([ago(3), ago(200), ago(20_000)]);
  const { from, until } = await index.within({ from: ago(300), until: ago(100) });
  expect(from).toBeGreaterThanOrEqual(ago(300));
  expect(until).toBeLessThanOrEqual(ago(100));
});

describe('conditions', () => {
  beforeEach(async () => {
    await add(ago(1), 'Giải thưởng khoa học', 'Quyết định của Sở');
    await add(ago(2), 'Khoa học giải trí', 'thưởng cuối năm');
    await add(ago(3), 'Việt Nam', 'năm mới');
  });

  test.each<[string, Condition, number[]]>([
    ['a word of the title or the text', text('thuong'), [1, 2]],
    ['a word with its marks', term(termOf('exactText', 'năm')), [2, 3]],
    ['the same letters without marks', text('nam'), [2, 3]],
    ['a word of the title alone', term(termOf('title', 'nam')), [3]],
    ['a word of the title with its marks', term(termOf('exactTitle', 'năm')), []],
    ['all of them', all([text('giai'), text('thuong'), text('khoa')]), [1, 2]],
    ['one of them', any([text('cuoi'), text('moi')]), [2, 3]],
    ['all of some, one of others', all([text('nam'), any([text('viet'), text('so')])]), [3]],
    ['a phrase', phrase('giai thuong'), [1]],
    ['no phrase goes from the title on into the text', phrase('hoc quyet'), []],
    ['a phrase among others', all([phrase('khoa hoc'), text('cuoi')]), [2]],
    ['the beginning of a word of the title', term(startTerm('kh')), [1, 2]],
    ['a type', all([term(typeTerm('page')), text('nam')]), [2, 3]],
    ['another type', all([term(typeTerm('video')), text('nam')]), []],
  ])('%s', async (_, condition, days) => {
    expect(await find(condition)).toEqual(days.map((day) => ago(day)));
  });
});

test('an entry that is taken out is not found any more, and can come again', async () => {
  await add(ago(1), 'a');
  await add(ago(2), 'a b');
  await index.remove([ago(1), ago(7)]);
  expect(await find(text('a'))).toEqual([ago(2)]);
  await index.remove([ago(2)]);
  await add(ago(2), 'c');
  expect(await find(text('a'))).toEqual([]);
  expect(await find(text('c'))).toEqual([ago(2)]);
});

test('of a very long text all words are found, and phrases in its first half', async () => {
  const far = 'a '.repeat(PLACED_WORDS);
  await add(ago(1), 'Bộ luật', `điều đầu tiên ${far} điều cuối cùng`);
  expect(await find(phrase('dieu dau tien'))).toEqual([ago(1)]);
  expect(await find(all([text('cuoi'), text('cung')]))).toEqual([ago(1)]);
  expect(await find(phrase('cuoi cung'))).toEqual([]);
});

test('a million letters of garbage are taken in', async () => {
  const garbage = Array.from({ length: 150_000 }, (_, at) => `x${at.toString(36)}ắ`).join(' ');
  await add(ago(1), 'Rác', garbage);
  expect(await find(text('rac'))).toEqual([ago(1)]);
});

test('many entries settle, and are found as before', async () => {
  for (let day = 0; day < 60; day += 1) await add(ago(day), 'a', `b${day}`);
  await index.settle();
  expect(await find(text('a'), 100)).toHaveLength(60);
  expect(await find(text('b17'))).toEqual([ago(17)]);
});

/** A naive reference: matches a condition against the words of a title one by one. */
function fits(condition: Condition, words: string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => fits(part, words));
  if ('any' in condition) return condition.any.some((part) => fits(part, words));
  const { phrase: terms } = condition;
  return words.some((_, at) => terms.every((name, step) => words[at + step] === name));
}

test('any condition finds what reading word by word finds', async () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.array(word, { minLength: 1, maxLength: 3 }).map((terms) => ({ phrase: terms })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(all),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(any),
    ),
  }));
  const titles = fc.sample(fc.array(word, { minLength: 1, maxLength: 6 }), {
    numRuns: 60,
    seed: 1,
  });
  for (const [days, words] of titles.entries()) await add(ago(days * 3), words.join(' '));
  await fc.assert(
    fc.asyncProperty(condition, async (asked) => {
      const expected = titles.flatMap((words, days) => (fits(asked, words) ? [ago(days * 3)] : []));
      expect(await find(asked)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
