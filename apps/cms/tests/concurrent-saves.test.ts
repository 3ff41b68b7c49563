import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { addAdministrator, formOf, type Form } from './support/forms.js';

const ARTICLE = 'api::article.article';

let cms: Cms;
let an: Form;
let binh: Form;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  const other = { email: 'binh@example.gov.vn', password: 'MatKhau-2026' };
  await addAdministrator(cms, { ...other, firstname: 'Bình', lastname: 'Nguyễn Văn' });
  an = formOf(cms, await signIn(cms));
  binh = formOf(cms, await signIn(cms, other));
  const made = await cms.strapi
    .documents('api::category.category')
    .create({ data: { name: 'Tin tức', slug: 'tin-tuc' } });
  category = made.documentId;
});
afterAll(() => cms.stop());

async function article() {
  const { documentId } = await cms.strapi.documents(ARTICLE).create({
    data: { title: 'Tiêu đề', body: '<p>Một</p>', source: 'Báo', category },
  });
  return `collection-types/${ARTICLE}/${documentId}`;
}

const refusal = z.object({
  error: z.object({
    status: z.literal(409),
    name: z.literal('ConflictError'),
    message: z.string(),
    details: z.object({
      storedAt: z.iso.datetime(),
      saves: z.array(
        z.object({ userId: z.number(), userName: z.string(), fields: z.array(z.string()) }),
      ),
    }),
  }),
});
async function refusedBy(answer: Promise<Response>) {
  return refusal.parse(await (await answer).json()).error;
}

test('the second save is refused: who, when, which fields; and nothing of it is stored', async () => {
  const item = await article();
  const base = await an.open(item);
  const first = { source: 'Báo Nhân Dân', body: '<p>Hai</p>', title: 'Tiêu đề' };
  expect((await binh.save(item, first, base)).status).toBe(200);
  const { message, details } = await refusedBy(an.save(item, { author: 'An' }, base));
  expect(message).toMatch(/^Nguyễn Văn Bình đã lưu mục này lúc \d\d:\d\d/);
  expect(details.saves).toMatchObject([
    { userName: 'Nguyễn Văn Bình', fields: ['body', 'source'] },
  ]);
  expect(await an.open(item)).toBe(details.storedAt);
  const stored = await an.read(item);
  expect(stored['author']).toBeNull();
  expect((await an.save(item, { author: 'An' }, details.storedAt)).status).toBe(200);
});

test('all saves since the base are told, one’s own in another window as one’s own', async () => {
  const item = await article();
  const base = await an.open(item);
  await binh.save(item, { author: 'Chi' }, base);
  await an.save(item, { summary: 'Tóm tắt' }, await an.open(item));
  const { message, details } = await refusedBy(an.save(item, { title: 'Khác' }, base));
  expect(message).toContain('Bạn đã lưu mục này ở một cửa sổ khác');
  expect(details.saves.map(({ fields }) => fields)).toEqual([['author'], ['summary']]);
});

test('of saves at the same moment one is stored, the others are refused', async () => {
  const item = await article();
  const base = await an.open(item);
  const tries = Array.from({ length: 6 }, (_, n) =>
    (n % 2 ? an : binh).save(item, { author: `Số ${n}` }, base),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 409, 409, 409, 409, 409]);
});

test.each(['publish', 'unpublish', 'discard'])('%s is guarded as a save is', async (action) => {
  const item = await article();
  const published = await an.act(item, 'publish', { title: `Đăng ${action}` }, await an.open(item));
  expect(published.status).toBe(200);
  const base = await an.open(item);
  await binh.save(item, { author: 'Chi' }, base);
  await refusedBy(an.act(item, action, action === 'publish' ? { title: 'A' } : {}, base));
  expect((await an.read(item))['author']).toBe('Chi');
  expect((await an.act(item, action, {}, await an.open(item))).status).toBe(200);
});

test('nothing is deleted that its editor has not seen', async () => {
  const item = await article();
  const base = await an.open(item);
  await binh.save(item, { author: 'Chi' }, base);
  const { message } = await refusedBy(an.remove(item, base));
  expect(message).toContain('Chưa có gì bị ghi đè hay xóa');
  expect((await an.read(item))['author']).toBe('Chi');
  expect((await an.remove(item, await an.open(item))).status).toBe(200);
  const unseen = await article();
  await binh.save(unseen, { author: 'Chi' }, await binh.open(unseen));
  // The list deletes an item without opening it, hence without a base version.
  expect((await an.remove(unseen)).status).toBe(200);
});

test('one’s own saves and publishes follow each other', async () => {
  const item = await article();
  for (const n of [1, 2, 3]) {
    const saved = await an.save(item, { author: `Lần ${n}` }, await an.open(item));
    expect(saved.status).toBe(200);
    const published = await an.act(item, 'publish', { author: `Đăng ${n}` }, await an.open(item));
    expect(published.status).toBe(200);
    // The admin recognises the next version that it reads as its own by this time.
    const { data }: { data: { updatedAt: string } } = await published.json();
    expect(await an.open(item)).toBe(data.updatedAt);
  }
  const withdrawn = { discardDraft: true };
  await an.save(item, { author: 'Bỏ' }, await an.open(item));
  expect((await an.act(item, 'unpublish', withdrawn, await an.open(item))).status).toBe(200);
  expect((await an.save(item, { author: 'Cuối' }, await an.open(item))).status).toBe(200);
});

test('what is connected from the other side does not change an item', async () => {
  const item = await article();
  const place = `collection-types/api::category.category/${category}`;
  const base = await an.open(item);
  const id = item.split('/').at(-1);
  const articles = { connect: [{ documentId: id }], disconnect: [] };
  expect((await binh.save(place, { articles }, await binh.open(place))).status).toBe(200);
  expect((await an.save(item, { author: 'An' }, base)).status).toBe(200);
});

test('the only item of its type is guarded too', async () => {
  const site = 'single-types/api::site.site';
  const firstSave = await an.save(site, { agencyName: 'Sở Khoa học và Công nghệ' });
  expect(firstSave.status).toBe(200);
  const base = await an.open(site);
  const menu = [{ label: 'Tin tức', target: '/tin-tuc' }];
  expect((await binh.save(site, { agencyName: 'Sở', menu }, base)).status).toBe(200);
  const { details } = await refusedBy(an.save(site, { agencyName: 'Cổng' }, base));
  expect(details.saves).toMatchObject([{ fields: ['agencyName', 'menu'] }]);
});

test('who tells no base is not refused: code, bulk actions', async () => {
  const item = await article();
  const documentId = item.split('/').at(-1) ?? '';
  await binh.save(item, { author: 'Chi' }, await binh.open(item));
  await editorOf(cms).revise(documentId, { author: 'Nhập' });
  const bulk = await an.act(`collection-types/${ARTICLE}`, 'bulkPublish', {
    documentIds: [documentId],
  });
  expect(bulk.status).toBe(200);
});

test('an item that code has changed is refused too, and a base that is no moment', async () => {
  const item = await article();
  const documentId = item.split('/').at(-1) ?? '';
  const base = await an.open(item);
  await editorOf(cms).revise(documentId, { author: 'Nhập' });
  const { message, details } = await refusedBy(an.save(item, { title: 'A' }, base));
  expect(message).toContain('đã thay đổi sau khi bạn mở');
  expect(details.saves).toEqual([]);
  expect((await an.save(item, { title: 'A' }, 'rubbish')).status).toBe(400);
});
