import { dayOf } from '@portal/vietnamese/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask } from './support/api.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { addRole } from './support/roles.js';
import { askAs } from './support/requests.js';

const PAGE = 'api::page.page';
const DAY_MS = 86_400_000;
const dayFromNow = (days: number) => dayOf(new Date(Date.now() + days * DAY_MS));

const item = z.object({ type: z.string(), documentId: z.string(), title: z.string() });
const answer = z.object({
  data: z.object({
    tasks: z.array(
      z.object({
        ...{ kind: z.string(), count: z.number() },
        items: z.array(item.extend({ reviewOn: z.string().optional() })),
      }),
    ),
  }),
});
type Headers = Awaited<ReturnType<typeof signIn>>;

let cms: Cms;
let editor: Headers;
beforeAll(async () => {
  cms = await startCms();
  const person = await addRole(cms, 'Sửa trang', { read: [PAGE], update: [PAGE] });
  editor = await signIn(cms, person);
});
afterAll(() => cms.stop());

async function due(headers = editor) {
  const response = await fetch(`${cms.url}/admin/tasks`, { headers });
  return answer.parse(await response.json()).data.tasks.find(({ kind }) => kind === 'review');
}

async function page(title: string, reviewOn: string | null, status: 'draft' | 'published') {
  const data = { title, body: '<p>Sở</p>', reviewOn };
  const { documentId } = await cms.strapi.documents(PAGE).create({ data, status });
  return {
    documentId,
    change: (fields: Record<string, unknown>) =>
      cms.strapi.documents(PAGE).update({ documentId, data: fields }),
    publish: () => cms.strapi.documents(PAGE).publish({ documentId }),
    delete: () => cms.strapi.documents(PAGE).delete({ documentId }),
  };
}

test('a published page is due from the day of its review until another day is published', async () => {
  const today = dayFromNow(0);
  const others = [
    await page('Chưa đến ngày', dayFromNow(1), 'published'),
    await page('Không hẹn', null, 'published'),
    await page('Bản nháp', today, 'draft'),
  ];
  expect(await due()).toEqual({ kind: 'review', count: 0, items: [] });

  const { documentId, change, publish, ...written } = await page('Tiếp dân', today, 'published');
  const named = { type: 'page', documentId, title: 'Tiếp dân', reviewOn: today };
  expect(await due()).toEqual({ kind: 'review', count: 1, items: [named] });

  // An unpublished save changes only the name that editors see.
  await change({ title: 'Lịch tiếp dân', reviewOn: dayFromNow(30) });
  expect((await due())?.items).toEqual([{ ...named, title: 'Lịch tiếp dân' }]);
  await publish();
  expect((await due())?.count).toBe(0);
  await change({ reviewOn: dayFromNow(-1) });
  await publish();
  expect((await due())?.items).toMatchObject([{ reviewOn: dayFromNow(-1) }]);
  await change({ reviewOn: null });
  await publish();
  expect((await due())?.count).toBe(0);
  await Promise.all([...others, written].map((one) => one.delete()));
});

test('the latest five are named, and all are counted', async () => {
  const pages = [];
  for (const day of [3, 1, 6, 2, 5, 4])
    pages.push(await page(`Trang ${day}`, dayFromNow(-day), 'published'));
  const found = await due();
  expect(found?.count).toBe(6);
  const titles = found?.items.map(({ title }) => title);
  expect(titles).toEqual([1, 2, 3, 4, 5].map((day) => `Trang ${day}`));
  for (const one of pages) await one.delete();
});

test('who may not change the page is not reminded', async () => {
  const { delete: remove } = await page('Giới thiệu', dayFromNow(0), 'published');
  expect((await due())?.count).toBe(1);
  const reader = await addRole(cms, 'Chỉ đọc', { read: [PAGE] });
  expect(await due(await signIn(cms, reader))).toBeUndefined();
  const others = await addRole(cms, 'Của mình', { update: [PAGE] }, ['admin::is-creator']);
  expect((await due(await signIn(cms, others)))?.count).toBe(0);
  await remove();
});

test('a page that is no longer applicable is due for none until it applies again', async () => {
  const { documentId, delete: remove } = await page('Thu phí', dayFromNow(-1), 'published');
  const manager = { headers: await signIn(cms) };
  const path = `admin/workflow/taking-back/${PAGE}/${documentId}`;
  const retiring = await askAs(cms, manager, ['POST', `${path}/retire`, { reason: 'Bỏ phí.' }]);
  expect(retiring.status).toBe(200);
  expect((await due())?.count).toBe(0);
  await askAs(cms, manager, ['POST', `${path}/reinstate`, {}]);
  expect((await due())?.count).toBe(1);
  await remove();
});

test('readers do not see the day', async () => {
  const day = dayFromNow(-400);
  const { documentId, ...one } = await page('Sơ đồ tổ chức', day, 'published');
  const { data } = await ask(cms, '/pages/{slug}', {}, 'so-do-to-chuc');
  const whole = [
    ...[data, await ask(cms, '/pages')],
    ...[await ask(cms, '/search', { q: 'Sơ đồ tổ chức' })],
    await (await cms.get(`/api/v1/records/page/${documentId}`)).json(),
  ];
  const answers = whole.map((value) => JSON.stringify(value));
  for (const text of answers) {
    expect(text).toContain(documentId);
    expect(text).not.toMatch(new RegExp(`reviewOn|review_on|${day}`));
  }
  await one.delete();
});
