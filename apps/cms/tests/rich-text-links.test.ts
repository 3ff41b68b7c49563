import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { uidOf } from '../src/content/content-types.js';
import { textColumn } from '../src/content/own-links/own-links-read-model.js';
import { richTextFields } from '../src/content/rich-text-field.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Sở hữu trí tuệ');
});
afterAll(() => cms.stop());

/** One published document of each kind that can be linked to, as `portal:` names it. */
async function postOneOfEach(): Promise<string[]> {
  const postedAt = '2019-02-26T01:00:00Z';
  const contents = [
    [
      'api::legal-document.legal-document',
      { number: '37/2018/QĐ-UBND', abstract: 'Quản lý', issuedOn: '2018-12-14' },
    ],
    ['api::page.page', { title: 'Chức năng', body: '<p>a</p>' }],
    ['api::video.video', { title: 'Phóng sự', postedAt, embedUrl: 'https://youtu.be/aaaaaaaaaaa' }],
    ['api::gallery.gallery', { title: 'Lễ ra quân', postedAt, photos: [{ alt: 'Đoàn xe' }] }],
  ] as const;
  const links: string[] = [];
  for (const [uid, data] of contents) {
    const { documentId } = await cms.strapi.documents(uid).create({ data });
    // Sets `publishedAt` by hand: the publication rules are not under test.
    await cms.strapi.db
      .query(uid)
      .updateMany({ where: { documentId }, data: { publishedAt: new Date() } });
    links.push(`${uid.replace(/^.*\./, '')}/${documentId}`);
  }
  return links;
}

function linkTo(target: string): string {
  return `<a href="portal:${target}">chữ</a>`;
}

async function bodyOf(slug: string): Promise<string> {
  return (await ask(cms, '/articles/{slug}', {}, slug)).data.body;
}

test('a link to own content is answered with its present address', async () => {
  const id = await editor.post({ title: 'Tin được dẫn', category });
  const targets = [`article/${id}`, ...(await postOneOfEach())];
  const body = targets.map((target) => `<p>Xem ${linkTo(target)}.</p>`).join('\n');
  await editor.post({ title: 'Tin dẫn mọi thứ', category, body });
  const addresses = ['/tin-tuc/tin-duoc-dan', '/van-ban/37-2018-qd-ubnd', '/trang/chuc-nang'];
  const expected = [...addresses, '/video/phong-su', '/hinh-anh/le-ra-quan']
    .map((address) => `<p>Xem <a href="${address}">chữ</a>.</p>`)
    .join('\n');
  expect(await bodyOf('tin-dan-moi-thu')).toBe(expected);

  await editor.withdraw(id);
  expect(await bodyOf('tin-dan-moi-thu')).toMatch(/^<p>Xem chữ\.<\/p>/);
  await editor.publish(id);
  expect(await bodyOf('tin-dan-moi-thu')).toBe(expected);
});

test('what is not published is not linked to, and its words stay', async () => {
  const shown = await editor.post({ title: 'Tin đang đăng', category });
  const draft = await editor.draft({ title: 'Tin nháp', category });
  const withdrawn = await editor.post({ title: 'Tin gỡ', category });
  const deleted = await editor.post({ title: 'Tin xóa', category });
  await editor.withdraw(withdrawn);
  await editor.delete(deleted);
  const gone = [draft, withdrawn, deleted, 'khongcobaigio'].map((id) => `article/${id}`);
  const links = [...gone, `video/${shown}`, `thutuc/${shown}`].map(linkTo);
  const body = `<p>${links.join(', ')}</p>
<p><a href="portal:article/${draft}">Một <strong>hai</strong></a><a href="https://example.gov.vn/">ba</a> ${linkTo(`article/${shown}`)}</p>`;
  await editor.post({ title: 'Tin dẫn chỗ trống', category, body });
  expect(await bodyOf('tin-dan-cho-trong')).toBe(
    `<p>chữ, chữ, chữ, chữ, chữ, chữ</p>
<p>Một <strong>hai</strong><a href="https://example.gov.vn/">ba</a> <a href="/tin-tuc/tin-dang-dang">chữ</a></p>`,
  );
});

test('a scheme in capitals does not get past', async () => {
  const body = '<p><a href="PORTAL:Article/ABC">chữ</a></p>';
  await editor.post({ title: 'Tin viết hoa', category, body });
  expect(await bodyOf('tin-viet-hoa')).toBe('<p>chữ</p>');
});

test('links of every kind are resolved together, in the order of the text', async () => {
  const ids = [];
  for (const n of [1, 2, 3]) ids.push(await editor.post({ title: `Tin đích ${n}`, category }));
  const [page] = await cms.strapi.documents('api::page.page').findMany({ status: 'published' });
  const links = [...ids.map((id) => `article/${id}`), `page/${page?.documentId}`];
  const body = `<p>${links.map(linkTo).join(' ')}</p>`;
  await editor.post({ title: 'Dẫn hai loại', category, body });
  const found = [...(await bodyOf('dan-hai-loai')).matchAll(/href="([^"]*)"/g)];
  const articles = [1, 2, 3].map((n) => `/tin-tuc/tin-dich-${n}`);
  expect(found.map(([, href]) => href)).toEqual([...articles, `/trang/${page?.slug}`]);
});

test.each(CONTENT_TYPE_NAMES)('the column of the only text of a type is known: %s', (type) => {
  const { attributes } = cms.strapi.db.metadata.get(uidOf(type));
  const columns = richTextFields(cms.strapi.contentType(uidOf(type))).map((name) => {
    const attribute = attributes[name];
    return attribute && 'columnName' in attribute && attribute.columnName;
  });
  expect(columns).toEqual([textColumn(type)]);
});
