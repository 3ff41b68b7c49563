import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDocuments } from '../src/search/index/write-entries.js';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { titled } from './support/searched-content.js';

const HEAD =
  'ỦY BAN NHÂN DÂN TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/QĐ-UBND\nA, ngày 2 tháng 9 năm 2025';
const CLOSING = 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn A';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin chung');
  const post = (title: string, body: string, more: Record<string, unknown> = {}) =>
    editor.post({ title, category, body: `<p>${body}</p>`, ...more });
  await post('Bảo hộ tài sản', 'Hướng dẫn đăng ký nhãn hiệu cho hợp tác xã');
  await post('Hiệu lực', 'Nhân dân chấp hành, văn bản có hiệu lực');
  await post('Dán tem', 'Thiết bị được dán nhãn, ghi dấu hiệu an toàn');
  await post('Tuyển chọn nhiệm vụ', 'Hội đồng tuyển chọn, áp dụng từ tháng sau');
  await post('Khoa học vui', 'Lớp khoa học mở cửa');
  await post('Khóa học hè', 'Mở lớp', { author: 'Đỗ Thùy Trang', source: 'Báo Xứ Thanh' });
  await post('Đăng ký hộ nhãn hiệu sản phẩm làng nghề', 'Sản phẩm');
  await post('Làng nghề', 'Nơi đăng ký đã có, sản phẩm và nhãn thì chưa, hiệu quả');
  await post('Mạng Wi-Fi', 'Phủ sóng');
  await post('Mạng wifi', 'Phủ sóng');
  const fullText = [HEAD, 'Quy định về an toàn bức xạ ở trạm xá', CLOSING]
    .join('\n')
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  await clerkOf(cms).issue('5/QĐ-UBND', {
    ...{ abstract: 'Bức xạ', fullText, signatories: [{ name: 'Trần Văn A' }] },
  });
});
afterAll(() => cms.stop());

const search = (q: string, query: Record<string, string> = {}) =>
  ask(cms, '/search', { q, ...query });
const levels = async (q: string) =>
  (await search(q)).data.map(({ slug, match }) => `${match} ${slug}`);

describe('how well a result matches', () => {
  test('the phrase with its marks comes first, and is told from words that are like it', async () => {
    const came = await levels('nhãn hiệu');
    expect(came.slice(0, 2)).toEqual([
      'phrase dang-ky-ho-nhan-hieu-san-pham-lang-nghe',
      'phrase bao-ho-tai-san',
    ]);
    // All were posted at one moment, so their order is undefined.
    expect(came.slice(2).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'similar dan-tem',
      'similar hieu-luc',
      'similar lang-nghe',
    ]);
    const { meta } = await search('nhãn hiệu');
    expect(meta.matches).toEqual({ phrase: 2, words: 0, similar: 3 });
    expect((await search('tuyển dụng')).meta).toMatchObject({
      ...{ isPartial: false, matches: { phrase: 0, words: 0, similar: 1 } },
    });
  });

  test.each([
    ['without marks any will do', 'nhan hieu', { phrase: 2, words: 0, similar: 3 }],
    [
      'a word typed without marks beside one with',
      'nhan hiệu',
      { phrase: 2, words: 0, similar: 3 },
    ],
    ['one word with its mark', 'khóa', { phrase: 1, words: 0, similar: 1 }],
    ['words of which one has no mark', 'khoa học', { phrase: 1, words: 0, similar: 1 }],
    ['more words than a name has', 'đăng ký nhãn sản phẩm', { phrase: 0, words: 2, similar: 0 }],
    ['a phrase in quotes', '"nhãn hiệu"', { phrase: 2, words: 0, similar: 0 }],
    ['quotes and a word', '"nhãn hiệu" làng', { phrase: 1, words: 0, similar: 0 }],
    ['without words of grammar', 'nhãn hiệu là gì', { phrase: 2, words: 0, similar: 3 }],
    ['a number', '5/QĐ-UBND', { phrase: 1, words: 0, similar: 0 }],
    ['one word or two', 'wifi', { phrase: 2, words: 0, similar: 0 }],
    ['two words or one', 'mạng wi-fi', { phrase: 2, words: 0, similar: 0 }],
    ['nothing with all', 'nhãn hiệu vũ trụ', { phrase: 0, words: 0, similar: 5 }],
  ])('%s: %s', async (_, q, matches) => {
    const { data, meta } = await search(q);
    expect(meta.matches).toEqual(matches);
    const order = ['phrase', 'words', 'similar'];
    const places = data.map(({ match }) => order.indexOf(match));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(data.filter(({ match }) => match === 'phrase')).toHaveLength(matches.phrase);
  });

  test('of one type, its own are counted', async () => {
    const { meta } = await search('nhãn hiệu', { type: 'video' });
    expect(meta.matches).toEqual({ phrase: 0, words: 0, similar: 0 });
  });

  test('among very many the phrase still comes first, and nothing is counted', async () => {
    const others = Array.from({ length: MAX_SEARCH_RESULTS + 20 }, (_, minute) =>
      titled(`Sóng lặng và gió êm ${minute}`, minute + 10),
    );
    const phrase = titled('Gió lặng', 3_000);
    await addDocuments(cms.strapi.db.connection, [
      ...others,
      { ...phrase, text: 'Trời yên, sóng gió đã qua, lặng' },
    ]);
    const { data, meta } = await search('sóng gió');
    expect(meta).toMatchObject({ isTotalCapped: true, matches: null });
    expect(data.map(({ match }) => match).slice(0, 2)).toEqual(['phrase', 'similar']);
    expect(data[0]?.title).toBe('Gió lặng');
  });
});

describe('the passage', () => {
  const passage = async (q: string) => (await search(q)).data[0]?.passage;

  test('has neither letterhead nor recipients, though their words are found', async () => {
    expect(await passage('bức xạ')).toBe('Quy định về an toàn bức xạ ở trạm xá');
    const { data } = await search('"cộng hòa xã hội chủ nghĩa"');
    expect(data.map(({ passage: shown }) => shown)).toEqual([
      'Quy định về an toàn bức xạ ở trạm xá',
    ]);
    expect((await search('"như điều 3"')).data).toHaveLength(1);
  });

  test('names the author only where nothing else was found', async () => {
    expect(await passage('khóa học hè')).toBe('Mở lớp');
    expect(await passage('Thùy Trang')).toBe('Đỗ Thùy Trang Báo Xứ Thanh');
    expect(await passage('Trần Văn A')).toBe('Cơ quan ban hành. Trần Văn A');
  });
});

test('contact data lead to the page that shows them, as they are now', async () => {
  const site = cms.strapi.documents('api::site.site');
  const data = (telephone: string): Record<string, unknown> => ({
    ...{ agencyName: 'Sở Thử', telephone, email: 'vt@so.example', address: 'Số 17 Hạc Thành' },
  });
  const made = await site.create({ data: data('0237 3000 123') });
  await cms.strapi.documents('api::page.page').create({
    data: { title: 'Liên hệ', body: '<p>Mời gửi ý kiến</p>', showsContact: true },
    status: 'published',
  });
  const first = async (q: string) => (await search(q)).data.map(({ slug }) => slug)[0];
  for (const q of ['số điện thoại', 'so dien thoai', 'email', 'Hạc Thành', '"0237 3000 123"']) {
    expect([q, await first(q)]).toEqual([q, 'lien-he']);
  }
  await site.update({ documentId: made.documentId, data: data('0237 9999 456') });
  expect(await first('"0237 9999 456"')).toBe('lien-he');
  expect((await search('"0237 3000 123"')).meta.matches?.phrase).toBe(0);
});
