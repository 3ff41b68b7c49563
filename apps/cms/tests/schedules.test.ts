import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { personWith, type Person } from './rights/people.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { runSchedules } from './support/due-jobs.js';
import { editorOf, type Editor } from './support/editor.js';
import { addRole } from './support/roles.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';

let cms: Cms;
let office: Editor;
let category: string;
let reviewer: Person;
let writer: Person;
beforeAll(async () => {
  cms = await startCms();
  office = editorOf(cms);
  category = await office.createCategory('Tin');
  reviewer = await personWith(cms, 'reviewer');
  writer = await personWith(cms, 'writer');
});
afterAll(() => cms.stop());
afterEach(() => {
  vi.useRealTimers();
});

type Asking = Pick<Person, 'headers'>;

const ask = (person: Asking, method: string, path: string, body?: object) =>
  askAs(cms, person, [method, path, body]);

const placeOf = (documentId: string) => `/admin/workflow/schedules/${ARTICLE}/${documentId}`;
const set = (documentId: string, action: 'publish' | 'withdraw', at: number) =>
  ask(reviewer, 'PUT', `${placeOf(documentId)}/${action}`, { at: new Date(at).toISOString() });
const shown = async (documentId: string) => {
  const { data } = await ask(reviewer, 'GET', placeOf(documentId));
  return data;
};

let count = 0;
async function draft(fields: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> {
  count += 1;
  const slug = `tin-hen-gio-${count}`;
  const data = { title: `Tin hẹn giờ ${count}`, slug, category, createdBy: writer.id, ...fields };
  return { id: await office.draft(data), slug };
}

const statusOf = async (slug: string) => (await fetch(`${cms.url}/api/v1/articles/${slug}`)).status;
const hasStatus = (slug: string, status: number) =>
  vi.waitUntil(async () => (await statusOf(slug)) === status, { timeout: 20_000, interval: 100 });

const MINUTE_MS = 60_000;
const inAMinute = () => Date.now() + MINUTE_MS;
/** Long enough to be set before it comes, short enough to wait for. */
const SOON_MS = 1_500;
/** Sets the clock; resolves when all that is due by then is done. */
async function untilItIs(instant: number): Promise<void> {
  vi.setSystemTime(instant);
  await runSchedules(cms);
}
const tomorrow = () => Date.now() + 86_400_000;

test('an item is published and withdrawn when it is due, and not before', async () => {
  const { id, slug } = await draft();
  const from = inAMinute();
  await set(id, 'publish', from);
  await set(id, 'withdraw', from + MINUTE_MS);
  await untilItIs(from - 1);
  expect(await statusOf(slug)).toBe(404);
  await untilItIs(from);
  expect(await statusOf(slug)).toBe(200);
  await untilItIs(from + MINUTE_MS - 1);
  expect(await statusOf(slug)).toBe(200);
  await untilItIs(from + MINUTE_MS);
  expect(await statusOf(slug)).toBe(410);
  expect(await shown(id)).toMatchObject({ schedules: [] });
});

test('its history names who set the time', async () => {
  const { id, slug } = await draft();
  const at = inAMinute();
  await set(id, 'publish', at);
  await untilItIs(at);
  expect(await statusOf(slug)).toBe(200);
  const { data } = await ask(reviewer, 'GET', `/admin/history/${ARTICLE}/${id}`);
  expect(data).toMatchObject({
    versions: [{ action: 'publish', userName: 'Nguyễn reviewer' }, {}],
  });
});

describe('another time', () => {
  test('later: it is not published at the former', async () => {
    const { id, slug } = await draft();
    const former = inAMinute();
    await set(id, 'publish', former);
    await set(id, 'publish', tomorrow());
    await untilItIs(former);
    expect(await statusOf(slug)).toBe(404);
  });

  // It runs in real time: nobody but the scheduler itself looks for what is due.
  test('earlier: it is published then', async () => {
    const { id, slug } = await draft();
    await set(id, 'publish', tomorrow());
    await set(id, 'publish', Date.now() + SOON_MS);
    await hasStatus(slug, 200);
    expect(await shown(id)).toMatchObject({ schedules: [] });
  });

  test('none: it is not published', async () => {
    const { id, slug } = await draft();
    const former = inAMinute();
    await set(id, 'publish', former);
    await ask(reviewer, 'DELETE', `${placeOf(id)}/publish`);
    await untilItIs(former);
    expect(await statusOf(slug)).toBe(404);
    expect(await shown(id)).toMatchObject({ schedules: [] });
  });
});

describe('what somebody does by hand ends the schedule', () => {
  test('publishing', async () => {
    const { id } = await draft();
    await set(id, 'publish', tomorrow());
    await office.publish(id);
    expect(await shown(id)).toMatchObject({ schedules: [], isPublished: true });
  });

  test('withdrawing', async () => {
    const { id } = await draft();
    await office.publish(id);
    await set(id, 'withdraw', tomorrow());
    await office.withdraw(id);
    expect(await shown(id)).toMatchObject({ schedules: [] });
  });

  test('deleting', async () => {
    const { id } = await draft();
    await set(id, 'publish', tomorrow());
    await office.delete(id);
    expect(await cms.strapi.db.connection('schedules').where({ document_id: id })).toEqual([]);
  });
});

test('who may not publish may not change what waits to be published, and is told why', async () => {
  const { id } = await draft();
  const form = `/content-manager/collection-types/${ARTICLE}/${id}`;
  expect(await ask(writer, 'PUT', form, { title: 'Sửa trước' })).toMatchObject({ status: 200 });
  await set(id, 'publish', Date.parse('2027-02-01T00:00:00Z'));
  const refused = await ask(writer, 'PUT', form, { title: 'Sửa sau' });
  expect(refused.status).toBe(403);
  expect(refused.message).toMatch(/hẹn đăng lúc 01-02-2027 07:00/);
  const history = `/admin/history/${ARTICLE}/${id}`;
  const { data } = await ask(writer, 'GET', history);
  const { versions } = z.object({ versions: z.array(z.object({ id: z.number() })) }).parse(data);
  const restored = await ask(writer, 'POST', `${history}/${versions.at(-1)?.id}/restore`);
  expect(restored).toMatchObject({ status: 403, message: refused.message });
  expect(await ask(reviewer, 'PUT', form, { title: 'Sửa sau' })).toMatchObject({ status: 200 });
});

describe('a time is refused', () => {
  test.each([
    ['that has passed', 'publish', () => Date.now() - 1, /đã qua/],
    ['in three years', 'publish', () => Date.now() + 3 * 366 * 86_400_000, /hai năm/],
    ['to withdraw what is not published', 'withdraw', tomorrow, /chưa đăng/],
  ] as const)('%s', async (_, action, at, reason) => {
    const { id } = await draft();
    const { status, message } = await set(id, action, at());
    expect(status).toBe(400);
    expect(message).toMatch(reason);
  });

  test('to withdraw before it is published', async () => {
    const { id } = await draft();
    await set(id, 'publish', tomorrow());
    const { status, message } = await set(id, 'withdraw', tomorrow() - 60_000);
    expect(status).toBe(400);
    expect(message).toMatch(/sau giờ đăng/);
  });

  test('for what the rules would not let be published', async () => {
    const { id } = await draft({ category: null });
    const { status, message } = await set(id, 'publish', tomorrow());
    expect(status).toBe(400);
    expect(message).toMatch(/chuyên mục/i);
    expect(await shown(id)).toMatchObject({ schedules: [], isPublished: false });
  });
});

test('a time is for the item as it was seen', async () => {
  const { id } = await draft();
  const path = `${placeOf(id)}/publish`;
  const at = new Date(tomorrow()).toISOString();
  const form = `/content-manager/collection-types/${ARTICLE}/${id}`;
  const { data } = await ask(reviewer, 'GET', form);
  const { updatedAt } = z.object({ updatedAt: z.string() }).parse(data);
  await ask(writer, 'PUT', form, { title: 'Người viết sửa' });
  const { status, message } = await ask(reviewer, 'PUT', path, { at, seen: updatedAt });
  expect(status).toBe(400);
  expect(message).toMatch(/vừa sửa/);
  await ask(reviewer, 'PUT', form, { title: 'Người duyệt sửa' });
  expect(await ask(reviewer, 'PUT', path, { at, seen: updatedAt })).toMatchObject({ status: 200 });
});

test('a withdrawal is of what is public, whatever the form shows', async () => {
  const { id } = await draft();
  await office.publish(id);
  const seen = new Date(0).toISOString();
  const at = new Date(tomorrow()).toISOString();
  const asked = await ask(reviewer, 'PUT', `${placeOf(id)}/withdraw`, { at, seen });
  expect(asked).toMatchObject({ status: 200 });
});

test('what a form would show beside its fields is said by their names', async () => {
  const { id } = await draft({ body: null });
  const { status, message } = await set(id, 'publish', tomorrow());
  expect(status).toBe(400);
  expect(message).toBe('Chưa đăng được vì còn trường để trống hoặc chưa đúng: Nội dung.');
});

test('what is refused when it is due stays, with the reason, and is not public', async () => {
  const { id, slug } = await draft();
  const at = inAMinute();
  await set(id, 'publish', at);
  await office.revise(id, { category: null });
  await untilItIs(at);
  expect(await shown(id)).toMatchObject({
    schedules: [{ refusal: expect.stringContaining('uyên mục') }],
  });
  expect(await statusOf(slug)).toBe(404);
});

test('what was due while nobody ran it is done at the next look', async () => {
  const { id, slug } = await draft();
  await set(id, 'publish', tomorrow());
  const yesterday = Date.now() - 86_400_000;
  await cms.strapi.db
    .connection('schedules')
    .where({ document_id: id })
    .update({ due_at: yesterday });
  await cms.strapi.db
    .connection('jobs')
    .where('key', 'like', `%${id}`)
    .update({ run_at: yesterday });
  const other = await draft();
  await set(other.id, 'publish', tomorrow());
  await hasStatus(slug, 200);
  expect(await statusOf(other.slug)).toBe(404);
});

test('what is published late is withdrawn afterwards, not before', async () => {
  const { id, slug } = await draft();
  await set(id, 'publish', tomorrow());
  await set(id, 'withdraw', tomorrow() + 60_000);
  const db = cms.strapi.db.connection;
  const lookAgain = async (action: string) => {
    await db('jobs').where('key', 'like', `${action}%${id}`).update({ run_at: 0 });
    await runSchedules(cms);
  };
  // Simulates a publication that failed minutes ago and waits for its retry.
  for (const [action, dueAt] of [
    ['publish', 1],
    ['withdraw', 2],
  ] as const) {
    await db('schedules').where({ document_id: id, action }).update({ due_at: dueAt });
  }
  await lookAgain('withdraw');
  expect(await shown(id)).toMatchObject({
    schedules: [{ action: 'publish' }, { action: 'withdraw', refusal: null }],
  });
  await lookAgain('publish');
  expect(await statusOf(slug)).toBe(200);
  await lookAgain('withdraw');
  expect(await statusOf(slug)).toBe(410);
  expect(await shown(id)).toMatchObject({ schedules: [] });
});

describe('a list of a span of time', () => {
  const listed = (person: Asking, from: number, until: number) => {
    const span = new URLSearchParams({
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    });
    return ask(person, 'GET', `/admin/workflow/schedules?${span}`);
  };

  test('names the items, for those who may read them', async () => {
    const { id } = await draft();
    const at = Date.parse('2027-03-01T00:00:00.000Z');
    await set(id, 'publish', at);
    expect((await listed(writer, at, at + 1)).data).toMatchObject({
      schedules: [{ documentId: id, dueAt: at, title: expect.stringMatching(/^Tin hẹn giờ/) }],
      hasMore: false,
    });
    expect((await listed(writer, at - 1_000, at)).data).toMatchObject({ schedules: [] });
    const rights = { read: [ARTICLE] };
    const stranger = await addRole(cms, 'Chỉ của mình', rights, ['admin::is-creator']);
    const headers = await signIn(cms, stranger);
    expect((await listed({ headers }, at, at + 1)).data).toMatchObject({ schedules: [] });
  });

  test('costs as many statements for many items as for one', async () => {
    const at = Date.parse('2027-04-01T00:00:00.000Z');
    const db = cms.strapi.db.connection;
    const statements = vi.fn<({ sql }: { sql: string }) => void>();
    const costs: number[] = [];
    for (const _ of [1, 2]) {
      await set((await draft()).id, 'publish', at);
      await set((await draft()).id, 'publish', at);
      db.on('query', statements);
      const { data } = await listed(writer, at, at + 1);
      db.off('query', statements);
      costs.push(statements.mock.calls.filter(([{ sql }]) => sql.includes('articles')).length);
      statements.mockClear();
      expect(data).toMatchObject({ hasMore: false });
    }
    expect(costs[0]).toBeGreaterThan(0);
    expect(costs[1]).toBe(costs[0]);
  });
});
