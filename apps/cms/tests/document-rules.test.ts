import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Quản lý khoa học');
});
afterAll(() => cms.stop());

async function bodyOf(html: string, title: string): Promise<string> {
  await editor.post({ title, category, body: html });
  const { data } = await ask(cms, '/articles', { pageSize: '1' });
  return (await ask(cms, '/articles/{slug}', {}, data[0]?.slug)).data.body;
}

describe('the body is sanitised when it is saved', () => {
  test.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['event handlers', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['javascript links', '<p><a href="javascript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
    ['foreign pictures', '<p>a<img src="https://x.example/p.gif"></p>', '<p>a</p>'],
    ['data pictures', '<p>a<img src="data:image/png;base64,AA"></p>', '<p>a</p>'],
    ['styles and classes', '<p style="color:red" class="x">a</p>', '<p>a</p>'],
    ['frames', '<iframe src="https://x.example"></iframe><p>a</p>', '<p>a</p>'],
    ['page headings', '<h1>a</h1>', 'a'],
  ])('without %s', async (name, html, expected) => {
    expect(await bodyOf(html, `Thử ${name}`)).toBe(expected);
  });

  test('with tables, figures and lists kept', async () => {
    const html =
      '<h2>Mục</h2><table><caption>Bảng</caption><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table><ul><li>c</li></ul>';
    expect(await bodyOf(html, 'Thử bảng')).toBe(html);
  });

  test('and plain text becomes paragraphs', async () => {
    expect(await bodyOf('Đoạn một\ndòng hai\n\nĐoạn hai: 1 < 2', 'Thử văn bản thường')).toBe(
      '<p>Đoạn một<br />dòng hai</p>\n<p>Đoạn hai: 1 &lt; 2</p>',
    );
  });

  test('and text in decomposed Unicode is composed', async () => {
    expect(await bodyOf('<p>Tiếng Việt</p>'.normalize('NFD'), 'Thử NFD')).toBe('<p>Tiếng Việt</p>');
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
  const { environment } = cms;
  await cms.stop();
  cms = await startCms(environment);
  editor = editorOf(cms);
  const list = await ask(cms, '/articles');
  expect(list.meta.pagination.total).toBe(total);
  expect(list.data.map(({ slug }) => slug)).toContain('tin-trong-chi-muc');
});
