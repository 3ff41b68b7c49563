import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { prepareReadModels } from './support/read-models.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Quản lý khoa học');
});
afterAll(() => cms.stop());

const RICH_TEXTS = [
  ['api::article.article', 'body'],
  ['api::page.page', 'body'],
  ['api::legal-document.legal-document', 'fullText'],
  ['api::video.video', 'description'],
  ['api::gallery.gallery', 'description'],
] as const;

async function bodyOf(html: string, title: string): Promise<string> {
  await editor.post({ title, category, body: html });
  const { data } = await ask(cms, '/articles', { pageSize: '1' });
  return (await ask(cms, '/articles/{slug}', {}, data[0]?.slug)).data.body;
}

describe('rich text is stored as canonical HTML', () => {
  test.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['javascript links', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    ['trackers', '<p>a<img src="https://x.example/p.gif" width="1" height="1"></p>', '<p>a</p>'],
    ['styles', '<p style="color:red" class="x" onclick="x()">a</p>', '<p>a</p>'],
    ['page headings', '<h1>a</h1>', '<h2 id="muc-a">a</h2>'],
    ['hidden text', '<p>a</p><p style="display:none">mật</p><p hidden>mật</p>', '<p>a</p>'],
    [
      'hidden text by a style sheet',
      '<style>p.x{visibility:hidden}</style><p>a</p><p class="x">mật</p>',
      '<p>a</p>',
    ],
    [
      'frames',
      '<p>a</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Hội nghị"></iframe>',
      '<p>a</p>\n<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Hội nghị</a></p>',
    ],
    [
      'links that name who was written to',
      '<p><a href="https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvi-du.gov.vn%2F&amp;data=05%7Cten%40co-quan.gov.vn">a</a></p>',
      '<p><a href="https://vi-du.gov.vn/">a</a></p>',
    ],
    [
      'numbers and capitals of other systems',
      '<p style="text-transform:uppercase">điều lệ</p><ol><li>a</li><li value="4">b</li></ol>',
      '<p>ĐIỀU LỆ</p>\n<ol><li>a</li></ol>\n<ol start="4"><li>b</li></ol>',
    ],
    ['bare text', 'Một\nhai\n\nBa: 1 < 2', '<p>Một<br>hai</p>\n<p>Ba: 1 &lt; 2</p>'],
  ])('%s', async (name, html, expected) => {
    expect(await bodyOf(html, `Thử ${name}`)).toBe(expected);
  });

  test('in every type that has such a field', async () => {
    const html = '<p>a <b>b</b></p><script>1</script>';
    const stored = '<p>a <strong>b</strong></p>';
    for (const [uid, field] of RICH_TEXTS) {
      const { documentId } = await cms.strapi.documents(uid).create({
        data: { title: `Thử ${uid}`, number: '1', photos: [{ alt: 'Ảnh' }], [field]: html },
      });
      const found = await cms.strapi.documents(uid).findOne({ documentId });
      expect(found, uid).toMatchObject({ [field]: stored });
    }
  });

  test('pictures have the size that the library knows', async () => {
    await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name: 'anh.png', hash: 'anh', ext: '.png', mime: 'image/png', size: 1.5 },
        ...{ url: '/uploads/anh_thu.png', provider: 'local', width: 640, height: 480 },
      },
    });
    expect(await bodyOf('<img src="/uploads/anh_thu.png" alt="Ảnh" width="9">', 'Thử ảnh')).toBe(
      '<figure class="align-center size-full"><img src="/uploads/anh_thu.png" alt="Ảnh" width="640" height="480" loading="lazy"></figure>',
    );
  });

  test('a text that is too long is refused in a sentence', async () => {
    const body = `<p>${'a'.repeat(2_000_000)}</p>`;
    await expect(editor.draft({ title: 'Quá dài', category, body })).rejects.toThrow(
      'Nội dung quá dài: tối đa 2.000.000 ký tự kể cả định dạng.',
    );
  });

  test('a picture that is not there can be saved, not published', async () => {
    const body = '<p>a</p><img src="https://x.example/anh.jpg">';
    const documentId = await editor.draft({ title: 'Thiếu ảnh', category, body });
    await expect(editor.publish(documentId)).rejects.toThrow('còn ảnh chưa tải lên được');
    expect((await cms.get('/api/v1/articles/thieu-anh')).status).toBe(404);
    await editor.change(documentId, { body: '<p>a</p>' });
    expect((await cms.get('/api/v1/articles/thieu-anh')).status).toBe(200);
  });
});

describe('the address of an article', () => {
  test('is made from its title', async () => {
    await editor.post({ title: 'Đề án “Chuyển đổi số” năm 2026', category });
    const response = await cms.get('/api/v1/articles/de-an-chuyen-doi-so-nam-2026');
    expect(response.status).toBe(200);
  });

  test('differs from that of an article with the same title', async () => {
    await editor.post({ title: 'Trùng tên', category });
    await editor.post({ title: 'Trùng tên', category });
    expect((await cms.get('/api/v1/articles/trung-ten')).status).toBe(200);
    expect((await cms.get('/api/v1/articles/trung-ten-2')).status).toBe(200);
  });

  test('never hides an address of the API', async () => {
    await editor.post({ title: 'Calendar', category });
    expect((await cms.get('/api/v1/articles/calendar-2')).status).toBe(200);
  });

  test('stays when the title of a published article changes', async () => {
    const id = await editor.post({ title: 'Tên cũ', category });
    await editor.change(id, { title: 'Tên mới', slug: '' });
    expect((await ask(cms, '/articles/{slug}', {}, 'ten-cu')).data.title).toBe('Tên mới');
  });

  test('is not changed by hand once published, and the editor is told why', async () => {
    const id = await editor.post({ title: 'Giữ địa chỉ', category });
    await expect(editor.change(id, { slug: 'khac' })).rejects.toThrow('không đổi được');
  });
});

test('an article without a category is not published, and the editor is told why', async () => {
  await expect(editor.post({ title: 'Thiếu chuyên mục' })).rejects.toThrow('Hãy chọn chuyên mục');
  expect((await cms.get('/api/v1/articles/thieu-chuyen-muc')).status).toBe(404);
});

test('an article is posted now unless the editor says otherwise', async () => {
  const before = Date.now();
  await editor.post({ title: 'Tin lúc này', category, postedAt: null });
  const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-luc-nay');
  expect(Date.parse(data.postedAt)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(data.postedAt)).toBeLessThanOrEqual(Date.now());
});

test('the index of news mends itself at the next start', async () => {
  await editor.post({ title: 'Tin trong chỉ mục', category });
  const total = (await ask(cms, '/articles')).meta.pagination.total;
  await cms.strapi.db.connection('news_entries').delete();
  await prepareReadModels(cms);
  const list = await ask(cms, '/articles');
  expect(list.meta.pagination.total).toBe(total);
  expect(list.data.map(({ slug }) => slug)).toContain('tin-trong-chi-muc');
});
