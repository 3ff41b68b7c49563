import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const ARTICLES = 'collection-types/api::article.article';

let cms: Cms;
let strapiEditor: Editor;
let admin: { authorization: string };
let news: string;
let science: string;
beforeAll(async () => {
  cms = await startCms();
  strapiEditor = editorOf(cms);
  admin = await signIn(cms);
  news = await strapiEditor.createCategory('Tin');
  science = await strapiEditor.createCategory('Khoa học');
});
afterAll(() => cms.stop());

async function send(
  headers: { authorization: string },
  method: string,
  path: string,
  body: object = {},
): Promise<{ status: number; message: string | undefined; documentId: string }> {
  const response = await fetch(`${cms.url}/${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { error, data }: { error?: { message: string }; data?: { documentId: string } } =
    await response.json();
  return {
    ...{ status: response.status, message: error?.message },
    documentId: data?.documentId ?? '',
  };
}

const content = (person: Person, method: string, path: string, body?: object) =>
  send(person.headers, method, `content-manager/${ARTICLES}${path}`, body);
const restrict = (person: Person, categories: string[]) =>
  send(admin, 'PUT', `admin/workflow/rights/people/${person.id}`, { categories });

const text = { body: '<p>Bài</p>' };

describe('who is restricted to categories', () => {
  let editor: Person;
  let writer: Person;
  beforeAll(async () => {
    editor = await personWith(cms, 'editor', 'dung');
    writer = await personWith(cms, 'writer', 'em');
    for (const one of [editor, writer]) expect((await restrict(one, [news])).status).toBe(200);
  });

  test('works on what is in them, and on what has none yet', async () => {
    const inNews = await strapiEditor.draft({ title: 'Tin', category: news });
    const inNone = await strapiEditor.draft({ title: 'Chưa có' });
    for (const id of [inNews, inNone]) {
      expect((await content(editor, 'PUT', `/${id}`, { title: 'Sửa' })).status).toBe(200);
    }
    expect((await content(editor, 'POST', `/${inNews}/actions/publish`)).status).toBe(200);
    expect(
      (await content(writer, 'POST', '', { title: 'Mới', ...text, category: news })).status,
    ).toBe(201);
  });

  test('is as restricted by an address in other letters, which Strapi takes for the same', async () => {
    const id = await strapiEditor.draft({ title: 'Chữ hoa', category: science });
    const inNews = await strapiEditor.post({ title: 'Gỡ chữ hoa', category: news });
    const address = 'Content-Manager/Collection-Types/api::article.article';
    const asked = [
      await send(editor.headers, 'PUT', `${address}/${id}`, { title: 'Sửa' }),
      await send(editor.headers, 'POST', `${address}/${id}/actions/publish`),
      // An editor may not withdraw items.
      await send(editor.headers, 'POST', `${address}/${inNews}/actions/unpublish`),
      await send(editor.headers, 'POST', address, { title: 'Mới', ...text, category: science }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  test('neither changes nor publishes nor deletes what is in others, alone or in bulk', async () => {
    const id = await strapiEditor.draft({ title: 'Khoa học', category: science });
    const bulk = { documentIds: [id] };
    const statuses = [
      await content(editor, 'PUT', `/${id}`, { title: 'Sửa' }),
      await content(editor, 'POST', `/${id}/actions/publish`),
      await content(editor, 'POST', '/actions/bulkPublish', bulk),
      await content(editor, 'POST', '/actions/bulkDelete', bulk),
      await content(editor, 'DELETE', `/${id}`),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
  });

  test('cannot make an item there, nor move one there', async () => {
    const made = await content(writer, 'POST', '', { title: 'Lạ', ...text, category: science });
    expect(made).toMatchObject({ status: 403, message: expect.stringContaining('chuyên mục') });
    expect(
      await cms.strapi.documents('api::article.article').count({ filters: { title: 'Lạ' } }),
    ).toBe(0);
    const id = await strapiEditor.draft({ title: 'Tin', category: news });
    expect((await content(editor, 'PUT', `/${id}`, { category: science })).status).toBe(403);
    const copy = await content(editor, 'POST', `/clone/${id}`, {
      title: 'Bản sao',
      category: science,
    });
    expect(copy.status).toBe(403);
  });

  test('cannot bring a version back that was there', async () => {
    const id = await strapiEditor.draft({ title: 'Tin', category: science });
    await strapiEditor.revise(id, { category: news });
    const history = `admin/history/api::article.article/${id}`;
    const response = await fetch(`${cms.url}/${history}`, { headers: editor.headers });
    const { data }: { data: { versions: { id: number }[] } } = await response.json();
    const path = `${history}/${data.versions.at(-1)?.id}/restore`;
    expect((await send(editor.headers, 'POST', path)).status).toBe(403);
    expect((await content(editor, 'PUT', `/${id}`, { title: 'Vẫn là tin' })).status).toBe(200);
  });

  test('may everywhere again without a category', async () => {
    const id = await strapiEditor.draft({ title: 'Khoa học', category: science });
    await restrict(editor, []);
    expect((await content(editor, 'PUT', `/${id}`, { title: 'Sửa' })).status).toBe(200);
  });

  test('edits an assigned item wherever it is', async () => {
    const id = await strapiEditor.draft({ title: 'Khoa học', category: science });
    expect((await content(writer, 'PUT', `/${id}`, { title: 'Sửa' })).status).toBe(403);
    const path = `admin/workflow/assignments/api::article.article/${id}`;
    expect((await send(editor.headers, 'PUT', path, { users: [writer.id] })).status).toBe(200);
    expect((await content(writer, 'PUT', `/${id}`, { title: 'Sửa' })).status).toBe(200);
  });
});

test('an item that was given to somebody who has left can be given to others', async () => {
  const leaver = await personWith(cms, 'writer', 'lam');
  const id = await strapiEditor.draft({ title: 'Tin', category: news });
  const path = `admin/workflow/assignments/api::article.article/${id}`;
  const asked = async () => {
    const response = await fetch(`${cms.url}/${path}`, { headers: admin });
    const { data }: { data: { assigned: number[]; people: { id: number }[] } } =
      await response.json();
    return data;
  };
  const give = (users: (number | undefined)[]) => send(admin, 'PUT', path, { users });
  await give([leaver.id]);
  expect((await asked()).assigned).toEqual([leaver.id]);
  await cms.strapi.service('admin::user').updateById(leaver.id, { isActive: false });
  const { assigned, people } = await asked();
  const [other] = people;
  expect((await give([...assigned, other?.id])).status).toBe(200);
  expect((await asked()).assigned).toEqual([other?.id]);
});

test('where the agency asks for four eyes, nobody publishes the own', async () => {
  const reviewer = await personWith(cms, 'reviewer', 'giang');
  const asked = { title: 'Của tôi', ...text, category: news };
  const { documentId: own } = await content(reviewer, 'POST', '', asked);
  const others = await strapiEditor.draft({ title: 'Của người khác', category: news });
  await send(admin, 'PUT', 'admin/workflow/rights/four-eyes', { isOn: true });
  const before = await cms.strapi.documents('api::article.article').count({});
  const statuses = [
    await content(reviewer, 'POST', `/${own}/actions/publish`, asked),
    await content(reviewer, 'POST', '/actions/bulkPublish', { documentIds: [own, others] }),
    await content(reviewer, 'POST', '/actions/publish', asked),
    await content(reviewer, 'POST', `/${others}/actions/publish`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 403, 403, 200]);
  expect(await cms.strapi.documents('api::article.article').count({})).toBe(before);
  await send(admin, 'PUT', 'admin/workflow/rights/four-eyes', { isOn: false });
  expect((await content(reviewer, 'POST', `/${own}/actions/publish`, asked)).status).toBe(200);
});

test('a request to create makes a draft of its sender, whatever it says', async () => {
  const writer = await personWith(cms, 'writer', 'hoa');
  const { documentId } = await content(writer, 'POST', '', {
    ...{ title: 'Đăng luôn', ...text, category: news },
    ...{ status: 'published', publishedAt: new Date().toISOString(), createdBy: 1 },
  });
  const rows: { publishedAt: unknown; createdBy: { id: number } }[] = await cms.strapi.db
    .query('api::article.article')
    .findMany({ where: { documentId }, populate: ['createdBy'] });
  expect(rows.map(({ publishedAt, createdBy }) => [publishedAt, createdBy.id])).toEqual([
    [null, writer.id],
  ]);
});

test('a folder with files of others is not deleted, moved or renamed by a writer', async () => {
  const writer = await personWith(cms, 'writer', 'khanh');
  const library = cms.strapi.plugin('upload').service('folder');
  const { id, path }: { id: number; path: string } = await library.create({
    ...{ name: 'Ảnh', parent: null },
  });
  await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'Ảnh.png', hash: 'anh_khac', ext: '.png', mime: 'image/png', size: 1 },
      ...{ url: '/uploads/anh_khac.png', provider: 'local', folderPath: path, folder: id },
    },
  });
  const both = { folderIds: [id], fileIds: [] };
  const statuses = [
    await send(writer.headers, 'POST', 'upload/actions/bulk-delete', both),
    await send(writer.headers, 'POST', 'upload/actions/bulk-move', {
      ...both,
      destinationFolderId: null,
    }),
    await send(writer.headers, 'PUT', `upload/folders/${id}`, { name: 'Khác' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 403, 403]);
});

test.each([
  ['delete', (id: number) => `{"fileIds": ["không", ${id}]}`],
  ['move', (id: number) => `{"fileIds": ["không", ${id}], "destinationFolderId": null}`],
  // A number that is too large is read as infinity.
  [
    'update',
    (id: number) => `{"updates": [{"id": 1e999, "fileInfo": {}}, {"id": ${id}, "fileInfo": {}}]}`,
  ],
])('a bulk %s that names something else beside a file of others is refused', async (act, body) => {
  const writer = await personWith(cms, 'writer', `khanh.${act}`);
  const files = cms.strapi.db.query('plugin::upload.file');
  const file: { id: number } = await files.create({
    data: {
      ...{ name: 'Ảnh.png', hash: `anh_${act}`, ext: '.png', mime: 'image/png', size: 1 },
      ...{ url: `/uploads/anh_${act}.png`, provider: 'local', folderPath: '/' },
    },
  });
  const response = await fetch(`${cms.url}/upload/actions/bulk-${act}`, {
    method: 'POST',
    headers: { ...writer.headers, 'content-type': 'application/json' },
    body: body(file.id),
  });
  expect(response.status).toBe(400);
  expect(await files.findOne({ where: { id: file.id } })).toEqual(file);
});
