import type { Knex } from 'knex';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { appendAudit } from '../src/workflow/audit/append-audit.js';
import { checkChain, checkPart } from '../src/workflow/audit/check-chain.js';
import { signIn } from './support/admin.js';
import { personWith, type Person } from './rights/people.js';
import { startCms, type Cms } from './support/cms.js';
import { becomeDue } from './support/due-jobs.js';
import { editorOf, type Editor } from './support/editor.js';
import { unguarded } from './support/unguarded-audit.js';
import { send } from './support/requests.js';

const ARTICLE = 'api::article.article';
const LOG = '/admin/workflow/audit';

let cms: Cms;
let office: Editor;
let category: string;
let admin: Pick<Person, 'headers'>;
let reviewer: Person;
let writer: Person;
beforeAll(async () => {
  cms = await startCms();
  office = editorOf(cms);
  category = await office.createCategory('Tin');
  reviewer = await personWith(cms, 'reviewer');
  writer = await personWith(cms, 'writer');
  admin = { headers: await signIn(cms) };
});
afterAll(() => cms.stop());

const ask = (person: Pick<Person, 'headers'>, method: string, path: string, body?: object) =>
  send(cms, person, [method, path, body]);

const page = z.object({
  data: z.object({
    rows: z.array(z.object({ seq: z.number(), sentence: z.string() })),
    next: z.number().nullable(),
  }),
});
async function list(filters: Record<string, string | number>) {
  const query = new URLSearchParams(Object.entries(filters).map(([k, v]) => [k, String(v)]));
  return page.parse(await (await ask(admin, 'GET', `${LOG}?${query}`)).json()).data;
}
const sentences = async (filters: Record<string, string | number>) =>
  (await list(filters)).rows.map(({ sentence }) => sentence).toReversed();

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const draft = (title: string) => office.draft({ title, category, createdBy: writer.id });
const on = (part: string, documentId: string) => `/admin/workflow/${part}/${ARTICLE}/${documentId}`;

describe('what an office does with an item is told', () => {
  test('sent, returned, sent again, approved', async () => {
    const id = await draft('Tin chờ duyệt');
    await ask(writer, 'POST', `${on('review', id)}/send`, {});
    await ask(reviewer, 'POST', `${on('review', id)}/return`, { note: 'Thiếu ảnh' });
    await ask(writer, 'POST', `${on('review', id)}/send`, {});
    await ask(
      reviewer,
      'POST',
      `/content-manager/collection-types/${ARTICLE}/${id}/actions/publish`,
      {},
    );
    expect(await sentences({ subject: id })).toEqual([
      'Nguyễn writer gửi duyệt tin bài “Tin chờ duyệt”',
      'Nguyễn reviewer trả lại tin bài “Tin chờ duyệt”',
      'Nguyễn writer gửi duyệt tin bài “Tin chờ duyệt”',
      'Nguyễn reviewer duyệt và đăng tin bài “Tin chờ duyệt”',
    ]);
  });

  test('what was refused is not', async () => {
    const id = await draft('Tin không chờ');
    const refused = await ask(reviewer, 'POST', `${on('review', id)}/return`, { note: 'Sửa' });
    expect(refused.status).toBe(400);
    expect(await sentences({ subject: id })).toEqual([]);
  });

  test('given to somebody, and to nobody any more', async () => {
    const id = await draft('Tin giao việc');
    await ask(reviewer, 'PUT', on('assignments', id), { users: [writer.id] });
    await ask(reviewer, 'PUT', on('assignments', id), { users: [] });
    expect(await sentences({ subject: id })).toEqual([
      'Nguyễn reviewer giao tin bài “Tin giao việc” cho Nguyễn writer',
      'Nguyễn reviewer thôi giao tin bài “Tin giao việc”',
    ]);
  });

  test('a time that is set, changed, and taken back', async () => {
    const id = await draft('Tin hẹn giờ');
    const set = (at: string) => ask(reviewer, 'PUT', `${on('schedules', id)}/publish`, { at });
    const year = new Date().getUTCFullYear() + 1;
    await set(`${year}-03-01T07:00:00+07:00`);
    await set(`${year}-03-02T07:00:00+07:00`);
    await ask(reviewer, 'DELETE', `${on('schedules', id)}/publish`);
    await ask(reviewer, 'DELETE', `${on('schedules', id)}/publish`);
    expect(await sentences({ subject: id })).toEqual([
      `Nguyễn reviewer hẹn đăng tin bài “Tin hẹn giờ” lúc 01-03-${year} 07:00`,
      `Nguyễn reviewer hẹn đăng tin bài “Tin hẹn giờ” lúc 02-03-${year} 07:00`,
      'Nguyễn reviewer hủy hẹn giờ đăng tin bài “Tin hẹn giờ”',
    ]);
  });

  test('a time that comes, by the name of who set it', async () => {
    const id = await draft('Tin tự đăng');
    await ask(reviewer, 'PUT', `${on('schedules', id)}/publish`, { at: tomorrow() });
    await becomeDue(cms, id);
    expect((await sentences({ subject: id })).slice(1)).toEqual([
      'Nguyễn reviewer đăng tin bài “Tin tự đăng”',
      'Hệ thống đăng tin bài “Tin tự đăng” theo giờ đã hẹn (Nguyễn reviewer hẹn)',
    ]);
  });

  test('a time that somebody was quicker than', async () => {
    const id = await draft('Tin đăng sớm');
    await ask(reviewer, 'PUT', `${on('schedules', id)}/publish`, { at: tomorrow() });
    await office.publish(id);
    expect((await sentences({ subject: id })).slice(1)).toEqual([
      'Hệ thống hủy hẹn giờ đăng tin bài “Tin đăng sớm”, vì đã đăng trước giờ hẹn',
      'Hệ thống đăng tin bài “Tin đăng sớm”',
    ]);
  });

  test('a time that the rules of the portal refuse', async () => {
    const id = await draft('Tin thiếu chuyên mục');
    await ask(reviewer, 'PUT', `${on('schedules', id)}/publish`, { at: tomorrow() });
    await office.revise(id, { category: null });
    await becomeDue(cms, id);
    const [told] = await sentences({ subject: id, action: 'schedule-refused' });
    expect(told).toMatch(/^Hệ thống không đăng được tin bài “Tin thiếu chuyên mục” /);
  });

  test('who takes up an account', async () => {
    const person = { firstname: 'Mai', lastname: 'Phan', email: 'mai@example.gov.vn', roles: [1] };
    const invited = await (await ask(admin, 'POST', '/admin/users', person)).json();
    const { registrationToken } = invited.data;
    const userInfo = { firstname: 'Mai', lastname: 'Phan', password: 'MatKhau-2026' };
    await ask({ headers: { authorization: '' } }, 'POST', '/admin/register', {
      ...{ registrationToken, userInfo },
    });
    expect(await sentences({ action: 'account' })).toEqual(['Phan Mai đặt mật khẩu của mình']);
  });

  test('who may do what', async () => {
    await ask(admin, 'PUT', `/admin/workflow/rights/people/${writer.id}`, { categories: [] });
    const [sentence] = (await list({ action: 'rights' })).rows.map((row) => row.sentence);
    expect(sentence).toMatch(/ đổi quyền của người dùng “Nguyễn writer”$/);
  });
});

describe('the list', () => {
  const entry = (name: string) => ({
    ...{ action: 'settings' as const, userId: undefined, userName: 'Máy', details: {} },
    subject: { type: 'test', id: name, name },
  });
  const append = async (...names: string[]) => {
    for (const name of names) {
      await cms.strapi.db.transaction(({ trx }) => appendAudit(trx, entry(name)));
    }
  };

  test('goes back page by page, none twice and none left out, while others append', async () => {
    await append(...Array.from({ length: 120 }, (_, place) => `Dòng số ${place}`));
    const seen: number[] = [];
    let next: number | null = null;
    do {
      const answer: Awaited<ReturnType<typeof list>> = await list({
        words: 'dong so',
        ...(next !== null && { before: next }),
      });
      expect(answer.rows.length).toBeLessThanOrEqual(50);
      seen.push(...answer.rows.map(({ seq }) => seq));
      next = answer.next;
      await append('Dòng số mới');
    } while (next !== null);
    expect(seen).toHaveLength(120);
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b - a));
  });

  test('finds names without their marks, by who and by day', async () => {
    await append('Quyết định về chuyển đổi số');
    const found = await list({ words: 'CHUYEN doi so', user: 0, from: '2020-01-01' });
    expect(found.rows.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Quyết định về chuyển đổi số'),
    ]);
    expect((await list({ words: 'chuyen doi so', to: '2020-01-01' })).rows).toEqual([]);
    expect((await list({ words: 'chuyen doi so', user: reviewer.id })).rows).toEqual([]);
  });

  test.each(['from=hom-qua', 'before=x', 'user=-1', `words=${'x'.repeat(201)}`])(
    'refuses %s with a sentence',
    async (query) => {
      const answer = await ask(admin, 'GET', `${LOG}?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Không rõ cần xem phần nào của nhật ký.');
    },
  );

  test('is read with the rows in it that somebody has broken', async () => {
    await append('Dòng bị phá');
    await unguarded(cms.strapi.db.connection);
    const broken = cms.strapi.db.connection('audit_log').where({ subject_name: 'Dòng bị phá' });
    await broken.clone().update({ details: '{"request":' });
    expect(await sentences({ words: 'dong bi pha' })).toEqual(['Máy đổi test “Dòng bị phá”']);
    await broken.update({ details: '{}' });
  });

  test('is exported as it was asked for, in the order in which things happened', async () => {
    await append('Xuất một', '=1+1 xuất hai');
    const answer = await ask(admin, 'GET', `${LOG}/csv?words=xuat`);
    expect(answer.headers.get('content-disposition')).toMatch(/nhat-ky-[\d-]+\.csv/);
    const rows = parse<string[]>((await answer.text()).trim()).data;
    expect(rows.slice(1).map((row) => row[5])).toEqual(['Xuất một', "'=1+1 xuất hai"]);
  });
});

describe('the sign of the chain', () => {
  test('is checked in parts, that together are the whole', async () => {
    const db = cms.strapi.db.connection;
    const newest = await checkPart(db, undefined);
    expect(newest).toMatchObject({ broken: null, to: newest.total });
    const { total: rows, hash } = newest;
    expect(await checkChain(db, () => {})).toEqual({ isWhole: true, rows, hash });
    expect(await checkPart(db, rows)).toMatchObject({ broken: null, hash });
    const answer = await ask(admin, 'GET', `${LOG}/check?after=3`);
    expect(await answer.json()).toMatchObject({ data: { from: 4, broken: null } });
  });

  test.each([
    ['a changed row', (trx: Knex) => trx('audit_log').where({ seq: 8 }).update({ at: 1 }), 8],
    ['a removed row', (trx: Knex) => trx('audit_log').where({ seq: 9 }).delete(), 9],
    ['the row before', (trx: Knex) => trx('audit_log').where({ seq: 5 }).delete(), 5],
    ['a removed end', (trx: Knex) => trx('audit_log').where('seq', '>', 20).delete(), 21],
    ['no row at all', (trx: Knex) => trx('audit_log').delete(), 5],
  ])('a part finds %s', async (_title, breaking, broken) => {
    const trx = await cms.strapi.db.connection.transaction();
    try {
      await unguarded(trx);
      await breaking(trx);
      expect(await checkPart(trx, 5)).toMatchObject({ broken });
    } finally {
      await trx.rollback();
    }
  });
});
