import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  const post = (title: string, body: string) =>
    editor.post({ title, category, body: `<p>${body}</p>` });
  await post('Phủ Wi-Fi miễn phí', 'Gửi e-mail về Sở, cách 5 µm');
  await post('Mạng wifi công cộng', 'Hộp thư: email, cách 5 μm');
  await post('Phòng chống Covid-19', 'Lời kêu gọi');
  await post('Sau Covid19', 'Kinh tế');
  await post('Không liên quan', 'Một hai ba');
  await clerkOf(cms).issue('5/QĐ-UBND', { abstract: 'Quy chế Wi-Fi' });
  await clerkOf(cms).issue('6/QĐ-UBND', { abstract: 'Quy chế wifi' });
});
afterAll(() => cms.stop());

const WIFI = ['mang-wifi-cong-cong', 'phu-wi-fi-mien-phi'];
const COVID = ['phong-chong-covid-19', 'sau-covid19'];

test.each([
  ...['wifi', 'Wi-Fi', 'WI‑FI', 'email', 'e-mail', 'µm', 'μm'].map((q) => [q, WIFI] as const),
  ...['covid19', 'covid-19', 'COVID 19'].map((q) => [q, COVID] as const),
])('«%s» finds either writing', async (q, slugs) => {
  const { data } = await ask(cms, '/search', { q, type: 'article' });
  expect(data.map(({ slug }) => slug).toSorted()).toEqual(slugs);
});

test('in quotes the words are meant as they are written', async () => {
  const { data } = await ask(cms, '/search', { q: '"wi fi" phủ' });
  expect(data.map(({ slug }) => slug)).toEqual(['phu-wi-fi-mien-phi']);
});

test.each(['wifi', 'wi-fi', 'wi-f'])('titles are suggested for «%s»', async (q) => {
  const { data } = await ask(cms, '/search/suggest', { q });
  const slugs = data.filter(({ type }) => type === 'article').map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(WIFI);
});

test.each(['wifi', 'wi-fi', 'Wi Fi'])('documents are listed for «%s»', async (q) => {
  const { data } = await ask(cms, '/legal-documents', { q });
  expect(data.map(({ number }) => number).toSorted()).toEqual(['5/QĐ-UBND', '6/QĐ-UBND']);
});
