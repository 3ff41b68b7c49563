import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
  const clerk = clerkOf(cms);
  const editor = editorOf(cms);
  const law = await clerk.issue('11/2020/QĐ-UBND', {
    slug: 'luat',
    fullText:
      '<h2>Chương I. Chung</h2><h3>Điều 1. Phạm vi</h3><p>1. Một.</p><p>a) A.</p><p>Điều 1a. Theo Quyết định số 11/2020/QĐ-UBND</p>',
  });
  await clerk.issue('12/2021/QĐ-UBND', {
    slug: 'sua-doi',
    fullText: `<p>Điều 1. Sửa đổi khoản 1 Điều 1 Quyết định số 11/2020/QĐ-UBND: “Điều 1. Mới”, xem <a href="portal:legal-document/${law}">văn bản</a>, Điều 7 Nghị định số 99/2099/NĐ-CP</p>`,
  });
  await editor.post({
    title: 'Tin',
    category: await editor.createCategory('Mục'),
    body: '<p>Theo điểm a khoản 1 Điều 1 Quyết định số 11/2020/QĐ-UBND và 12/2021/QĐ-UBND</p>',
  });
});
afterAll(() => cms.stop());

const fullText = async (slug: string) =>
  (await ask(cms, '/legal-documents/{slug}', {}, slug)).data.fullText;

test('each provision of a text has its anchor, and the text is stored as before', async () => {
  expect(await fullText('luat')).toBe(
    `<h2 id="chuong-1">Chương I. Chung</h2>
<h3 id="dieu-1">Điều 1. Phạm vi</h3>
<p id="khoan-1-dieu-1">1. Một.</p>
<p id="diem-a-khoan-1-dieu-1">a) A.</p>
<p id="dieu-1a">Điều 1a. Theo Quyết định số 11/2020/QĐ-UBND</p>`,
  );
  const stored = await cms.strapi.documents('api::legal-document.legal-document').findFirst({
    filters: { slug: { $eq: 'luat' } },
    status: 'published',
  });
  expect(stored?.['fullText']).toContain('<p>1. Một.</p>');
});

test('a provision that news or a document cite is where their link leads', async () => {
  const { body } = (await ask(cms, '/articles/{slug}', {}, 'tin')).data;
  expect(body).toContain('<a href="/van-ban/luat#diem-a-khoan-1-dieu-1">11/2020/QĐ-UBND</a>');
  expect(body).toContain('<a href="/van-ban/sua-doi">12/2021/QĐ-UBND</a>');
  const amending = await fullText('sua-doi');
  expect(amending).toContain('<a href="/van-ban/luat#khoan-1-dieu-1">11/2020/QĐ-UBND</a>');
  expect(amending).toContain('<a href="/van-ban/luat">văn bản</a>');
  expect(amending).toContain('số 99/2099/NĐ-CP');
});
