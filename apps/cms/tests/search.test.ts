import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  await editor.post({ title: 'Giải thưởng Khoa học và Công nghệ', category });
  await editor.post({ title: 'Đà Nẵng học tập kinh nghiệm', category });
  await editor.draft({ title: 'Giải thưởng chưa đăng', category });
});
afterAll(() => cms.stop());

const found = async (q: string) => (await ask(cms, '/search', { q })).data.map(({ slug }) => slug);

test.each([
  ['giai thuong', ['giai-thuong-khoa-hoc-va-cong-nghe']],
  ['giải thưởng khoa học', ['giai-thuong-khoa-hoc-va-cong-nghe']],
  ['giải thưởng'.normalize('NFD'), ['giai-thuong-khoa-hoc-va-cong-nghe']],
  ['DA NANG', ['da-nang-hoc-tap-kinh-nghiem']],
  ['học', ['da-nang-hoc-tap-kinh-nghiem', 'giai-thuong-khoa-hoc-va-cong-nghe']],
  ['không có từ này', []],
  ['100%_"\' OR 1=1', []],
])('“%s” finds what has these words, marks or no marks', async (q, slugs) => {
  expect((await found(q)).toSorted()).toEqual(slugs);
});

test.each(['', '%', '"', 'a'.repeat(201), 'a\u0000b'])('“%s” is refused by name', async (q) => {
  const response = await cms.get(`/api/v1/search?${new URLSearchParams({ q })}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ parameters: [{ parameter: 'q' }] });
});
