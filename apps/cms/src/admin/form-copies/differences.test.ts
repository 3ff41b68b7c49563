import { expect, test } from 'vitest';
import { differencesOf } from './differences';
import { isStored, lostBy, withCopy } from './restore';
import { wordDifference } from './word-difference';

const field = (name: string, label: string, type: string, component?: string) => ({
  ...{ name, label },
  attribute: component === undefined ? { type } : { type, component },
});

const layout = {
  fields: [
    field('title', 'Tiêu đề', 'string'),
    field('body', 'Nội dung', 'customField'),
    field('featured', 'Tin nổi bật', 'boolean'),
    field('postedAt', 'Ngày', 'date'),
    field('state', 'Trạng thái duyệt', 'enumeration'),
    field('category', 'Chuyên mục', 'relation'),
    field('cover', 'Ảnh đại diện', 'media'),
    field('corrections', 'Đính chính', 'component', 'news.correction'),
  ],
  components: { 'news.correction': [field('note', 'Nội dung', 'text')] },
  textOf: (html: string) => html.replaceAll(/<[^>]+>/g, ' '),
};

test('fields are named by their labels, in the order of the form, with old and new', () => {
  const stored = {
    ...{ title: 'Cũ', body: '<p>Một.</p>', featured: false, cover: null, corrections: [] },
    category: { connect: [], disconnect: [] },
  };
  const typed = {
    ...{ title: 'Mới', body: '<p>Hai.</p>', featured: true, state: 'submitted' },
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
    ['Trạng thái duyệt', 'để trống', 'Chờ duyệt'],
    ['Chuyên mục', 'như cũ', 'thêm Thông báo'],
    ['Ảnh đại diện', 'để trống', 'anh.png'],
    ['Đính chính', 'để trống', 'Sửa số; Sửa tên'],
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
