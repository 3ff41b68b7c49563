import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { addRole } from './support/roles.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';

const item = z.object({ documentId: z.string(), title: z.string() });
const waiting = z.object({ count: z.number(), items: z.array(item) });
const home = z.object({
  isReviewer: z.boolean(),
  ...{ forMe: waiting, returnedToMe: waiting },
  coming: z.object({
    count: z.number(),
    items: z.array(
      z.object({
        ...{ ...item.shape, action: z.string(), way: z.string().nullable() },
        ...{ at: z.string(), isRefused: z.boolean() },
      }),
    ),
  }),
  posted: z.array(z.object({ ...item.shape, userName: z.string() })),
});
const tasks = z.object({
  tasks: z.array(z.object({ kind: z.string(), count: z.number(), items: z.array(item) })),
  law: z.record(z.string(), z.number()).nullable(),
});

type Asking = Pick<Person, 'headers'>;

let cms: Cms;
let category: string;
let [writer, reviewer]: Person[] = [];
beforeAll(async () => {
  cms = await startCms();
  category = await editorOf(cms).createCategory('Tin');
  writer = await personWith(cms, 'writer');
  reviewer = await personWith(cms, 'reviewer');
});
afterAll(() => cms.stop());

const ask = (person: Asking | undefined, method: string, path: string, body?: object) =>
  askAs(cms, person, [method, path, body]);
const homeOf = async (person: Asking | undefined) =>
  home.parse((await ask(person, 'GET', 'admin/workflow/home')).data);
const tasksOf = async (person: Asking | undefined) =>
  tasks.parse((await ask(person, 'GET', 'admin/tasks')).data);
async function titlesOf(kind: string, person = reviewer): Promise<string[]> {
  const found = (await tasksOf(person)).tasks.find((one) => one.kind === kind);
  expect(found?.count).toBe(found?.items.length);
  return found?.items.map(({ title }) => title) ?? [];
}
const draft = (title: string, fields: object = {}) =>
  editorOf(cms).draft({ title, category, createdBy: writer?.id, ...fields });

describe('the home page', () => {
  test('says what waits, was returned, comes and was posted', async () => {
    const sent = await draft('Gửi duyệt');
    const returned = await draft('Trả lại');
    const timed = await draft('Hẹn giờ');
    const posted = await draft('Đã đăng');
    const review = (id: string) => `admin/workflow/review/${ARTICLE}/${id}`;
    await ask(writer, 'POST', `${review(sent)}/send`, {});
    await ask(writer, 'POST', `${review(returned)}/send`, {});
    await ask(reviewer, 'POST', `${review(returned)}/return`, { note: 'Thiếu nguồn' });
    const at = '2027-11-30T07:00:00+07:00';
    await ask(reviewer, 'PUT', `admin/workflow/schedules/${ARTICLE}/${timed}/publish`, { at });
    const publish = `content-manager/collection-types/${ARTICLE}/${posted}/actions/publish`;
    await ask(reviewer, 'POST', publish, { title: 'Đã đăng' });
    await ask(reviewer, 'POST', publish, { title: 'Đã đăng, sửa lại' });

    expect(await homeOf(reviewer)).toMatchObject({
      isReviewer: true,
      forMe: { count: 1, items: [{ title: 'Gửi duyệt' }] },
      returnedToMe: { count: 0, items: [] },
      coming: {
        count: 1,
        items: [{ title: 'Hẹn giờ', action: 'publish', way: null, at: '2027-11-30T00:00:00.000Z' }],
      },
      posted: [{ documentId: posted, title: 'Đã đăng, sửa lại', userName: 'Nguyễn reviewer' }],
    });
    expect(await homeOf(writer)).toMatchObject({
      isReviewer: false,
      forMe: { count: 0 },
      returnedToMe: { count: 1, items: [{ title: 'Trả lại' }] },
      posted: [{ title: 'Đã đăng, sửa lại' }],
    });
    await editorOf(cms).withdraw(posted);
    expect((await homeOf(reviewer)).posted).toEqual([]);
  });

  test('names a law that has no number yet by its abstract', async () => {
    const law = 'api::legal-document.legal-document';
    const { documentId } = await cms.strapi
      .documents(law)
      .create({ data: { abstract: 'Dự thảo quy chế', createdBy: writer?.id } });
    await ask(writer, 'POST', `admin/workflow/review/${law}/${documentId}/send`, {});
    const titles = (await homeOf(reviewer)).forMe.items.map(({ title }) => title);
    expect(titles).toContain('Dự thảo quy chế');
  });

  test('says of what goes which way', async () => {
    const ids = [await draft('Gỡ không nói gì'), await draft('Gỡ vì đã thay')];
    const decisions = [undefined, { way: 'replaced', address: '/tin-tuc' }];
    for (const [place, id] of ids.entries()) {
      await editorOf(cms).publish(id);
      const body = { at: '2027-11-29T07:00:00+07:00', decision: decisions[place] };
      await ask(reviewer, 'PUT', `admin/workflow/schedules/${ARTICLE}/${id}/withdraw`, body);
    }
    const { items } = (await homeOf(reviewer)).coming;
    const ways = new Map(items.map(({ documentId, way }) => [documentId, way]));
    expect(ids.map((id) => ways.get(id))).toEqual(['mistake', 'replaced']);
    for (const id of ids) await editorOf(cms).delete(id);
  });

  test('names of what comes only what its reader may read', async () => {
    const person = await addRole(cms, 'Của mình', { read: [ARTICLE] }, ['admin::is-creator']);
    const { id } = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: person.email } });
    const at = '2027-12-01T07:00:00+07:00';
    for (const timed of [
      await draft('Của người khác'),
      await draft('Của người ấy', { createdBy: id }),
    ]) {
      await ask(reviewer, 'PUT', `admin/workflow/schedules/${ARTICLE}/${timed}/publish`, { at });
    }
    const titles = async (of: Asking | undefined) =>
      (await homeOf(of)).coming.items.map(({ title }) => title).toSorted();
    expect(await titles({ headers: await signIn(cms, person) })).toEqual(['Của người ấy']);
    expect(await titles(reviewer)).toEqual(['Của người khác', 'Của người ấy', 'Hẹn giờ']);
  });

  test('names of what was posted only what its reader may read', async () => {
    const person = await addRole(cms, 'Tin của mình', { read: [ARTICLE] }, ['admin::is-creator']);
    const { id } = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: person.email } });
    await editorOf(cms).publish(await draft('Đăng của người khác'));
    await editorOf(cms).publish(await draft('Đăng của người ấy', { createdBy: id }));
    const titles = async (of: Asking | undefined) =>
      (await homeOf(of)).posted.map(({ title }) => title).slice(0, 2);
    expect(await titles(reviewer)).toEqual(['Đăng của người ấy', 'Đăng của người khác']);
    expect(await titles({ headers: await signIn(cms, person) })).toEqual(['Đăng của người ấy']);
  });

  test('names what is published with a picture that nobody described', async () => {
    const picture = '<figure><img src="/uploads/a.webp" alt="" width="1" height="1" /></figure>';
    const id = await draft('Ảnh không mô tả', { body: `<p>Tin</p>${picture}` });
    expect(await titlesOf('description')).toEqual([]);
    await editorOf(cms).publish(id);
    expect(await titlesOf('description')).toEqual(['Ảnh không mô tả']);
    expect(await titlesOf('description', writer)).toEqual(['Ảnh không mô tả']);
    expect(await titlesOf('description', await personWith(cms, 'writer', 'lan'))).toEqual([]);
    await editorOf(cms).change(id, { body: '<p>Tin</p>' });
    expect(await titlesOf('description')).toEqual([]);
  });

  test('names what somebody may change, in their categories and where it was given to them', async () => {
    const other = await editorOf(cms).createCategory('Khoa học');
    const body = '<p><img src="/uploads/a.webp" alt="" width="1" height="1" /></p>';
    const id = await draft('Ảnh ở mục khác', { body, category: other });
    await editorOf(cms).publish(id);
    const [editor, given] = [
      await personWith(cms, 'editor', 'mai'),
      await personWith(cms, 'writer', 'nga'),
    ];
    expect(await titlesOf('description', editor)).toEqual(['Ảnh ở mục khác']);
    const rights = `admin/workflow/rights/people/${editor.id}`;
    await ask({ headers: await signIn(cms) }, 'PUT', rights, { categories: [category] });
    expect(await titlesOf('description', editor)).toEqual([]);
    expect(await titlesOf('description', given)).toEqual([]);
    const users = [given.id];
    await ask(reviewer, 'PUT', `admin/workflow/assignments/${ARTICLE}/${id}`, { users });
    expect(await titlesOf('description', given)).toEqual(['Ảnh ở mục khác']);
    await editorOf(cms).delete(id);
  });

  test('no longer names a cover that was described in the library', async () => {
    const files = cms.strapi.db.query('plugin::upload.file');
    const { id: cover } = await files.create({
      data: {
        ...{ name: 'a.webp', hash: 'a_home', ext: '.webp', mime: 'image/webp', size: 1 },
        ...{ url: '/uploads/a_home.webp', provider: 'local', folderPath: '/' },
      },
    });
    await editorOf(cms).publish(await draft('Ảnh đại diện không mô tả', { cover }));
    expect(await titlesOf('description')).toEqual(['Ảnh đại diện không mô tả']);
    const decorated = await draft('Ảnh để trang trí', { cover, coverIsDecorative: true });
    await editorOf(cms).publish(decorated);
    expect(await titlesOf('description')).toEqual(['Ảnh đại diện không mô tả']);
    await files.update({ where: { id: cover }, data: { alternativeText: 'Lễ trao giải' } });
    expect(await titlesOf('description')).toEqual([]);
  });

  test('names what links to something that went, until it is back', async () => {
    const target = await draft('Đích');
    await editorOf(cms).publish(target);
    const body = `<p><a href="portal:article/${target}">Xem</a></p>`;
    const linking = await draft('Có liên kết', { body });
    await editorOf(cms).publish(linking);
    expect(await titlesOf('link')).toEqual([]);
    await editorOf(cms).withdraw(target);
    expect(await titlesOf('link')).toEqual(['Có liên kết']);
    await editorOf(cms).publish(target);
    expect(await titlesOf('link')).toEqual([]);
    await editorOf(cms).delete(target);
    expect(await titlesOf('link')).toEqual(['Có liên kết']);
    await editorOf(cms).withdraw(linking);
    expect(await titlesOf('link')).toEqual([]);
  });

  test('counts legal documents to look at for those who edit all', async () => {
    await clerkOf(cms).issue('10/2020/QĐ-UBND');
    expect((await tasksOf(reviewer)).law).toEqual({
      withoutDay: 1,
      detailsEnded: 0,
      filesDiffer: 0,
    });
    expect((await tasksOf(writer)).law).toBeNull();
  });
});
