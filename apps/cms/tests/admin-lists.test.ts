import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { personWith, type Person } from './rights/people.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';

const list = z.object({
  results: z.array(
    z.object({
      ...{ documentId: z.string(), title: z.string().optional(), number: z.string().nullish() },
      status: z.string(),
      updatedBy: z.object({ id: z.number() }).nullish(),
      progress: z.object({
        review: z.string(),
        schedules: z.array(
          z.object({
            ...{ action: z.string(), way: z.string().nullable() },
            ...{ at: z.string(), isRefused: z.boolean() },
          }),
        ),
      }),
    }),
  ),
  pagination: z.object({ total: z.number() }),
});
const shown = z.object({
  data: z.object({
    terms: z.array(z.object({ documentId: z.string(), name: z.string() })),
    views: z.array(z.object({ id: z.number(), name: z.string(), search: z.string() })),
  }),
});

const time = { at: '2027-11-30T07:00:00+07:00' };
/** The item's day is long past, so setting a time asks for a confirmation. */
const doubtful = z.object({
  error: z.object({ details: z.object({ confirmation: z.string() }) }),
});

let cms: Cms;
let [news, notices]: string[] = [];
let writer: Person;
let reviewer: Person;
beforeAll(async () => {
  cms = await startCms();
  news = await editorOf(cms).createCategory('Tin');
  notices = await editorOf(cms).createCategory('Thông báo');
  writer = await personWith(cms, 'writer');
  reviewer = await personWith(cms, 'reviewer');
});
afterAll(() => cms.stop());

async function ask(
  person: Person,
  method: string,
  path: string,
  body?: object,
  more: Record<string, string> = {},
) {
  const response = await fetch(`${cms.url}/${path}`, {
    method,
    headers: { ...person.headers, 'content-type': 'application/json', ...more },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
async function listed(query: string, person = reviewer, uid = ARTICLE) {
  const { body } = await ask(person, 'GET', `content-manager/collection-types/${uid}?${query}`);
  return list.parse(body);
}
const titlesOf = async (query: string, person = reviewer) =>
  new Set((await listed(query, person)).results.map(({ title }) => title));
const send = (documentId: string) =>
  ask(writer, 'POST', `admin/workflow/review/${ARTICLE}/${documentId}/send`, {});

describe('the list of news', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const draft = async (title: string, fields: object) => {
      ids[title] = await editorOf(cms).draft({ title, ...fields });
      return ids[title];
    };
    await draft('Của người viết', { category: news, createdBy: writer.id });
    await draft('Được giao', { category: news });
    const waiting = await draft('Chờ duyệt', { category: notices, createdBy: writer.id });
    const returned = await draft('Bị trả lại', { category: news, createdBy: writer.id });
    const timed = await draft('Hẹn giờ', { category: news, postedAt: '2019-02-26T03:00:00Z' });
    await draft('Đêm hai mươi lăm', { category: news, postedAt: '2019-02-25T16:59:59Z' });
    const assignment = `admin/workflow/assignments/${ARTICLE}/${ids['Được giao']}`;
    await ask(reviewer, 'PUT', assignment, { users: [writer.id] });
    await send(waiting);
    await send(returned);
    await ask(reviewer, 'POST', `admin/workflow/review/${ARTICLE}/${returned}/return`, {
      note: 'Thiếu nguồn',
    });
    const timing = [`admin/workflow/schedules/${ARTICLE}/${timed}/publish`, time] as const;
    const question = doubtful.parse((await ask(reviewer, 'PUT', ...timing)).body);
    const { confirmation } = question.error.details;
    await ask(reviewer, 'PUT', ...timing, { 'portal-confirmation': confirmation });
  });

  test('is narrowed to what is the own or assigned, waits, was returned, is scheduled', async () => {
    expect(await titlesOf('view=mine', writer)).toEqual(
      new Set(['Bị trả lại', 'Chờ duyệt', 'Của người viết', 'Được giao']),
    );
    expect(await titlesOf('view=mine')).toEqual(new Set([]));
    expect(await titlesOf('view=waiting')).toEqual(new Set(['Chờ duyệt']));
    expect(await titlesOf('view=returned')).toEqual(new Set(['Bị trả lại']));
    expect(await titlesOf('view=scheduled')).toEqual(new Set(['Hẹn giờ']));
  });

  test('counts what it is narrowed to, pages it, and is searched within', async () => {
    const first = await listed('view=mine&page=1&pageSize=3', writer);
    expect(first.pagination.total).toBe(4);
    expect(first.results).toHaveLength(3);
    expect(await titlesOf('view=mine&_q=nguoi viet', writer)).toEqual(new Set(['Của người viết']));
    expect(await titlesOf('view=waiting&_q=nguoi viet')).toEqual(new Set([]));
  });

  test('is narrowed by category and by days in Viet Nam', async () => {
    expect(await titlesOf(`term=${notices}`)).toEqual(new Set(['Chờ duyệt']));
    expect(await titlesOf('from=2019-02-26&to=2019-02-26')).toEqual(new Set(['Hẹn giờ']));
    expect(await titlesOf('from=2019-02-25&to=2019-02-26')).toEqual(
      new Set(['Hẹn giờ', 'Đêm hai mươi lăm']),
    );
    expect(await titlesOf(`term=${news}&view=scheduled&to=2019-02-25`)).toEqual(new Set([]));
    await editorOf(cms).draft({ title: 'Hôm nay', category: news, postedAt: new Date() });
    expect(await titlesOf('period=today')).toEqual(new Set(['Hôm nay']));
  });

  test('says where each item is, and who changed it last', async () => {
    const { results } = await listed('_q=Hẹn giờ');
    expect(results).toMatchObject([
      {
        status: 'draft',
        progress: {
          review: 'drafting',
          schedules: [
            { action: 'publish', way: null, at: '2027-11-30T00:00:00.000Z', isRefused: false },
          ],
        },
      },
    ]);
    const [waiting] = (await listed('view=waiting')).results;
    expect(waiting?.progress).toEqual({ review: 'submitted', schedules: [] });
    const address = `content-manager/collection-types/${ARTICLE}/${ids['Của người viết']}`;
    await ask(writer, 'PUT', address, { source: 'Sở' });
    const [changed] = (await listed('_q=cua nguoi viet')).results;
    expect(changed?.updatedBy?.id).toBe(writer.id);
  });

  test('says which way an item will be withdrawn', async () => {
    const going = await editorOf(cms).post({ title: 'Sắp hết hạn', category: news });
    const decision = { way: 'obsolete', reason: 'Hết đợt' };
    const path = `admin/workflow/schedules/${ARTICLE}/${going}/withdraw`;
    await ask(reviewer, 'PUT', path, { ...time, decision });
    const [shownIn] = (await listed('_q=sap het han')).results;
    expect(shownIn?.progress.schedules).toMatchObject([{ action: 'withdraw', way: 'obsolete' }]);
    await editorOf(cms).delete(going);
  });

  test('says of what is public that it was changed, also where it was moved', async () => {
    const moved = await editorOf(cms).post({ title: 'Chuyển mục', category: news });
    await editorOf(cms).revise(moved, { category: notices });
    const states = async (query: string) =>
      (await listed(query)).results.map(({ title, status }) => `${title}: ${status}`);
    const query = `term=${notices}&_q=chuyen muc`;
    expect(await states(query)).toEqual(['Chuyển mục: modified']);
    expect(await states(`${query}&publicationStatusFilter=published-modified`)).toEqual([
      'Chuyển mục: modified',
    ]);
    expect(await states(`term=${news}&_q=chuyen muc`)).toEqual([]);
    await editorOf(cms).delete(moved);
  });

  test.each(['view=all', 'period=decade', 'from=2019-02-30', 'view[]=mine'])(
    'refuses %s',
    async (query) => {
      const path = `content-manager/collection-types/${ARTICLE}?${query}`;
      expect((await ask(reviewer, 'GET', path)).status).toBe(400);
    },
  );
});

test('the list of documents is narrowed by type and by the day of issue', async () => {
  const clerk = clerkOf(cms);
  const type = await clerk.createType('Nghị quyết');
  await clerk.draft('01/2020/NQ-HĐND', { documentType: type, issuedOn: '2020-05-31' });
  await clerk.draft('02/2020/QĐ-UBND', { issuedOn: '2020-06-01' });
  const numbers = async (query: string) =>
    (await listed(query, reviewer, DOCUMENT)).results.map(({ number }) => number);
  expect(await numbers(`term=${type}`)).toEqual(['01/2020/NQ-HĐND']);
  expect(await numbers('from=2020-06-01&to=2020-06-30')).toEqual(['02/2020/QĐ-UBND']);
  expect(await numbers(`period=year`)).toEqual([]);
});

describe('a saved view', () => {
  const path = `admin/workflow/lists/${ARTICLE}`;
  const read = async (person: Person) => shown.parse((await ask(person, 'GET', path)).body).data;
  beforeEach(async () => {
    for (const { id } of (await read(writer)).views) {
      await ask(writer, 'DELETE', `${path}/views/${id}`);
    }
  });

  test('is the own, is replaced under its name, and goes', async () => {
    const view = { name: ' Tin hôm nay ', search: 'period=today' };
    expect((await ask(writer, 'PUT', `${path}/views`, view)).status).toBe(200);
    await ask(writer, 'PUT', `${path}/views`, { name: 'Tin hôm nay', search: 'view=mine' });
    const { views, terms } = await read(writer);
    expect(views).toMatchObject([{ name: 'Tin hôm nay', search: 'view=mine' }]);
    expect(terms.map(({ name }) => name)).toEqual(['Thông báo', 'Tin']);
    expect((await read(reviewer)).views).toEqual([]);
    await ask(reviewer, 'DELETE', `${path}/views/${views[0]?.id}`);
    expect((await read(writer)).views).toHaveLength(1);
  });

  test('needs a name, a type with drafts, and ends at thirty', async () => {
    expect((await ask(writer, 'PUT', `${path}/views`, { name: ' ', search: '' })).status).toBe(400);
    const elsewhere = 'admin/workflow/lists/api::category.category';
    expect((await ask(writer, 'GET', elsewhere)).status).toBe(404);
    for (let n = 0; n < 30; n += 1) {
      await ask(writer, 'PUT', `${path}/views`, { name: `Số ${n}`, search: '' });
    }
    const one = (name: string) => ask(writer, 'PUT', `${path}/views`, { name, search: 'a=1' });
    expect((await one('Thứ ba mươi mốt')).status).toBe(400);
    expect((await one('Số 1')).status).toBe(200);
  });
});
