import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDocuments } from '../src/search/index/write-entries.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { films, postSearchedContent, titled } from './support/searched-content.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  await postSearchedContent(cms);
});
afterAll(() => cms.stop());

const suggested = async (q: string) =>
  (await ask(cms, '/search/suggest', { q })).data.map(({ title }) => title);

test('titles with words that begin like those typed, that which begins so first', async () => {
  expect((await suggested('giai th'))[0]).toBe('Giải thưởng Khoa học và Công nghệ');
  expect(await suggested('hop giao b')).toEqual(['Họp giao ban mới', 'Họp giao ban cũ']);
  expect(await suggested('đ')).toContain('Đà Nẵng học tập kinh nghiệm');
  expect(await suggested('zzz')).toEqual([]);
});

test('documents by the beginning of their number', async () => {
  expect((await suggested('37/2018'))[0]).toMatch(/^Quyết định số 37\/2018/);
  expect((await suggested('137 2018 qd'))[0]).toMatch(/^Quyết định số 137\/2018/);
});

test('no more than eight, none twice', async () => {
  await addDocuments(cms.strapi.db.connection, films(9));
  const titles = await suggested('phim');
  expect(titles).toHaveLength(8);
  expect(new Set(titles).size).toBe(8);
});

const marked = async (q: string) =>
  (await ask(cms, '/search/suggest', { q })).data.map(({ title, titleMatches }) =>
    titleMatches.map(({ start, end }) => title.slice(start, end)),
  );

test('syllables apart are not suggested where a title has them side by side', async () => {
  await addDocuments(cms.strapi.db.connection, [
    titled('Nhân dân thực hiện nghị quyết', 1),
    titled('Đăng ký nhãn hiệu cho hiệu sách', 2),
    titled('Nhân dân tỉnh hỗ trợ', 3),
  ]);
  expect(await suggested('nhan hi')).toEqual(['Đăng ký nhãn hiệu cho hiệu sách']);
  expect(await marked('nhan hi')).toEqual([['nhãn', 'hi']]);
  expect(await marked('nghi hien')).toEqual([['hiện', 'nghị']]);
  expect(await marked('hiệu')).toEqual([['hiệu']]);
  expect(await suggested('nhan dan ho')).toEqual(['Nhân dân tỉnh hỗ trợ']);
});

test('a number that begins with what was typed hides no title with the words apart', async () => {
  await addDocuments(cms.strapi.db.connection, [titled('Họp lần 137 của năm 2018', 4)]);
  const [first, ...others] = await suggested('137/2018');
  expect(first).toMatch(/^Quyết định số 137\/2018/);
  expect(others).toEqual(['Họp lần 137 của năm 2018']);
});

test('what was typed is marked', async () => {
  const [first] = (await ask(cms, '/search/suggest', { q: 'da na' })).data;
  expect(first?.titleMatches).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
});
