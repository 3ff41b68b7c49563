import { expect, test } from 'vitest';
import { differencesOf } from './differences';
import { isStored, lostBy, withCopy } from './restore';
import { wordDifference } from './word-difference';

const field = (name: string, label: string, type: string, more: object = {}) => ({
  ...{ name, label },
  attribute: { type, ...more },
});
const TO_ONE = { relation: 'manyToOne' };

/** The stored names in to-one relations. */
const names: Record<string, string> = { category: 'Hoạt động', 'of 5': 'Quyết định 37' };

const layout = {
  fields: [
    field('title', 'Tiêu đề', 'string'),
    field('body', 'Nội dung', 'customField'),
    field('featured', 'Tin nổi bật', 'boolean'),
    field('postedAt', 'Ngày', 'date'),
    field('scope', 'Phạm vi', 'enumeration'),
    field('category', 'Chuyên mục', 'relation', TO_ONE),
    field('related', 'Tin liên quan', 'relation', { relation: 'manyToMany' }),
    field('cover', 'Ảnh đại diện', 'media'),
    field('corrections', 'Đính chính', 'component', { component: 'news.correction' }),
  ],
  components: {
    'news.correction': [field('note', 'Nội dung', 'text'), field('of', 'Của', 'relation', TO_ONE)],
  },
  storedName: (holder: { row: number } | undefined, name: string) =>
    holder ? (names[`${name} ${holder.row}`] ?? '') : (names[name] ?? ''),
  textOf: (html: string) => html.replaceAll(/<[^>]+>/g, ' '),
};

test('fields are named by their labels, in the order of the form, with old and new', () => {
  const stored = {
    ...{ title: 'Cũ', body: '<p>Một.</p>', featured: false, cover: null, corrections: [] },
    category: { connect: [], disconnect: [] },
  };
  const typed = {
    ...{ title: 'Mới', body: '<p>Hai.</p>', featured: true, scope: 'part' },
    ...{ postedAt: '2026-11-28', cover: { id: 1, name: 'anh.png' } },
    ...{ corrections: [{ note: 'Sửa số' }, { note: 'Sửa tên' }] },
    // As the form of a new item holds it.
    category: { connect: [{ id: 7, label: 'Thông báo' }] },
  };
  expect(
    differencesOf(stored, typed, layout).map(({ label, before, after }) => [label, before, after]),
  ).toEqual([
    ['Tiêu đề', 'Cũ', 'Mới'],
    ['Nội dung', 'Một.', 'Hai.'],
    ['Tin nổi bật', 'Không', 'Có'],
    ['Ngày', 'để trống', '28/11/2026'],
    ['Phạm vi', 'để trống', 'Một phần'],
    ['Chuyên mục', 'Hoạt động', 'Thông báo'],
    ['Ảnh đại diện', 'để trống', 'anh.png'],
    ['Đính chính', 'để trống', 'Sửa số; Sửa tên'],
  ]);
});

test('relations are shown by the names of what is in them', () => {
  const nothing = { connect: [], disconnect: [] };
  const stored = { category: nothing, related: nothing, corrections: [{ id: 5, of: nothing }] };
  const change = (typed: object) =>
    differencesOf(stored, { ...stored, ...typed }, layout).map(({ before, after }) => [
      before,
      after,
    ]);
  const gone = [{ id: 1, apiData: { documentId: 'a' } }];
  expect(change({ category: { connect: [], disconnect: gone } })).toEqual([
    ['Hoạt động', 'để trống'],
  ]);
  const replaced = { connect: [{ id: 7, label: 'Thông báo' }], disconnect: gone };
  expect(change({ category: replaced })).toEqual([['Hoạt động', 'Thông báo']]);
  // Strapi keeps no name of a removed item.
  expect(change({ related: replaced })).toEqual([['như cũ', 'thêm Thông báo, bớt 1 mục']]);
  expect(change({ related: { connect: [], disconnect: [...gone, ...gone] } })).toEqual([
    ['như cũ', 'bớt 2 mục'],
  ]);
  expect(change({ corrections: [{ id: 5, of: replaced }] })).toEqual([
    ['Quyết định 37', 'Thông báo'],
  ]);
});

test('a text with the same words in another form says so', () => {
  const [stored, typed] = [{ body: '<p>Một.</p>' }, { body: '<p><strong>Một.</strong></p>' }];
  expect(differencesOf(stored, typed, layout)).toMatchObject([
    { before: 'cùng chữ', after: 'cùng chữ, khác định dạng, liên kết hoặc hình ảnh' },
  ]);
});

test('of long texts the words are shown that differ, with a few around them', () => {
  const words = Array.from({ length: 60 }, (_, at) => `từ${at}`);
  const changed = words.with(30, 'KHÁC');
  expect(wordDifference(words.join(' '), changed.join(' '))).toEqual({
    before: '… từ26 từ27 từ28 từ29 từ30 từ31 từ32 từ33 từ34 …',
    after: '… từ26 từ27 từ28 từ29 KHÁC từ31 từ32 từ33 từ34 …',
  });
  expect(wordDifference('', 'a b')).toEqual({ before: '', after: 'a b' });
  const twice = changed.with(50, 'CŨNG').toSpliced(59, 1);
  expect(wordDifference(words.join(' '), twice.join(' '))).toEqual({
    before:
      '… từ26 từ27 từ28 từ29 từ30 từ31 từ32 từ33 từ34 … từ46 từ47 từ48 từ49 từ50 từ51 từ52 từ53 từ54 từ55 từ56 từ57 từ58 từ59',
    after:
      '… từ26 từ27 từ28 từ29 KHÁC từ31 từ32 từ33 từ34 … từ46 từ47 từ48 từ49 CŨNG từ51 từ52 từ53 từ54 từ55 từ56 từ57 từ58',
  });
  const all = (word: string) => Array.from({ length: 500 }, (_, at) => `${word}${at}`);
  const { before, after } = wordDifference(all('a').join(' '), all('b').join(' '));
  expect(before).toBe(`${all('a').slice(0, 60).join(' ')} …`);
  expect(after).toBe(`${all('b').slice(0, 60).join(' ')} …`);
});

const copy = {
  ...{ key: 'k', at: 0, basedOn: null },
  ...{ base: { title: 'Cũ' }, mine: { title: 'Mới' } },
};

test('a copy goes on top of what is stored, and is done with when it is all stored', () => {
  const stored = { documentId: 'a', title: 'Cũ', summary: 'Khác' };
  expect(withCopy(stored, copy)).toEqual({ ...stored, title: 'Mới' });
  expect(isStored(stored, copy)).toBe(false);
  expect(isStored({ ...stored, title: 'Mới' }, copy)).toBe(true);
});

test('what was typed since into the same fields would be lost', () => {
  const stored = { documentId: 'a', title: 'Cũ', summary: 'Khác' };
  expect(lostBy(copy, stored, stored)).toEqual([]);
  expect(lostBy(copy, { ...stored, summary: 'Thêm' }, stored)).toEqual([]);
  expect(lostBy(copy, { ...stored, title: 'Vừa gõ' }, stored)).toEqual(['title']);
});
