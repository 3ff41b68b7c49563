import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { personWith, type Person } from './rights/people.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { askAs } from './support/requests.js';

const ARTICLE = 'api::article.article';

const review = z.object({
  state: z.string(),
  notes: z.array(z.object({ decision: z.string(), note: z.string(), userName: z.string() })),
  ...{ maySend: z.boolean(), mayReturn: z.boolean(), mayPublish: z.boolean() },
});
const list = z.object({
  count: z.number(),
  items: z.array(z.object({ documentId: z.string(), title: z.string() })),
});
const waiting = z.object({ forMe: list, returnedToMe: list });

let cms: Cms;
let category: string;
let writer: Person;
let editor: Person;
let documentId: string;
beforeAll(async () => {
  cms = await startCms();
  category = await editorOf(cms).createCategory('Tin');
  writer = await personWith(cms, 'writer');
  editor = await personWith(cms, 'editor');
});
afterAll(() => cms.stop());
beforeEach(async () => {
  documentId = await editorOf(cms).draft({ title: 'Bài', category, createdBy: writer.id });
});

const ask = (person: Person, method: string, path: string, body?: object) =>
  askAs(cms, person, [method, path, body]);
const address = () => `admin/workflow/review/${ARTICLE}/${documentId}`;
const content = (action = '') =>
  `content-manager/collection-types/${ARTICLE}/${documentId}${action && `/actions/${action}`}`;
const read = async (person: Person) => review.parse((await ask(person, 'GET', address())).data);
const stateNow = async () => (await read(editor)).state;
const send = (body = {}) => ask(writer, 'POST', `${address()}/send`, body);
const giveBack = (note: string) => ask(editor, 'POST', `${address()}/return`, { note });
const waitingOf = async (person: Person) =>
  waiting.parse((await ask(person, 'GET', 'admin/workflow/waiting')).data);
const save = (title: string) => ask(writer, 'PUT', content(), { title });

describe('an item on its way', () => {
  test('is sent, returned with a note, mended, sent again and published', async () => {
    expect(await read(writer)).toMatchObject({
      state: 'drafting',
      maySend: true,
      mayReturn: false,
    });
    expect((await send({ note: 'Nhờ xem giúp' })).status).toBe(200);
    expect((await send()).status).toBe(400);
    expect(await waitingOf(editor)).toMatchObject({
      forMe: { count: 1, items: [{ title: 'Bài' }] },
    });
    expect((await waitingOf(writer)).forMe.count).toBe(0);

    expect((await giveBack('  ')).message).toContain('lý do');
    expect((await giveBack('Thiếu nguồn')).status).toBe(200);
    expect((await giveBack('Lần nữa')).status).toBe(400);
    expect((await waitingOf(editor)).forMe.count).toBe(0);
    expect((await waitingOf(writer)).returnedToMe.items).toMatchObject([{ documentId }]);

    await save('Bài đã sửa');
    expect(await stateNow()).toBe('returned');
    await send();
    await save('Bài sửa thêm');
    expect(await stateNow()).toBe('submitted');
    const published = await ask(editor, 'POST', content('publish'), { title: 'Bài sửa thêm' });
    expect(published.status).toBe(200);

    const { state, notes } = await read(writer);
    expect(state).toBe('approved');
    expect(notes.map(({ decision, note, userName }) => [decision, note, userName])).toEqual([
      ['approved', '', 'Nguyễn editor'],
      ['submitted', '', 'Nguyễn writer'],
      ['returned', 'Thiếu nguồn', 'Nguyễn editor'],
      ['submitted', 'Nhờ xem giúp', 'Nguyễn writer'],
    ]);
    await save('Bài mới');
    expect(await stateNow()).toBe('drafting');
  });

  test('has a state that nobody can type', async () => {
    const typed = { title: 'Bài', reviewState: 'approved', state: 'approved' };
    await ask(writer, 'PUT', content(), typed);
    await editorOf(cms).revise(documentId, typed);
    expect(await stateNow()).toBe('drafting');
    expect((await ask(writer, 'POST', content('publish'))).status).toBe(403);
    expect((await ask(writer, 'POST', `${address()}/return`, { note: 'Tự duyệt' })).status).toBe(
      403,
    );
    expect((await ask(writer, 'POST', `${address()}/send`, { state: 'approved' })).status).toBe(
      400,
    );
  });

  test('is not changed by being sent, returned and approved', async () => {
    const before = await rows();
    const changes = () => cms.strapi.db.connection('changes').count();
    const generation = await changes();
    await send();
    await giveBack('Thiếu nguồn');
    await send();
    expect(await rows()).toEqual(before);
    expect(await changes()).toEqual(generation);
  });

  test('is written again after it is discarded or withdrawn, and forgotten when deleted', async () => {
    await editorOf(cms).publish(documentId);
    await save('Bài đã sửa');
    await send();
    await cms.strapi.documents(ARTICLE).discardDraft({ documentId });
    expect(await stateNow()).toBe('drafting');
    await send();
    await editorOf(cms).publish(documentId);
    expect(await stateNow()).toBe('approved');
    await editorOf(cms).withdraw(documentId);
    expect(await stateNow()).toBe('drafting');
    await editorOf(cms).delete(documentId);
    const left = await cms.strapi.db
      .connection('review_notes')
      .where({ document_id: documentId })
      .first();
    expect(left).toBeUndefined();
  });

  test('waits for those alone who may publish it', async () => {
    const other = await personWith(cms, 'editor', 'lan');
    const elsewhere = await editorOf(cms).createCategory('Khác');
    const db = cms.strapi.db.connection;
    await db('user_categories').insert({ user_id: other.id, category: elsewhere });
    await send();
    const waitsFor = async (person: Person) =>
      (await waitingOf(person)).forMe.items.some((item) => item.documentId === documentId);
    expect(await waitsFor(editor)).toBe(true);
    expect(await waitsFor(other)).toBe(false);
    await db('user_categories').where({ user_id: other.id }).update({ category });
    expect(await waitsFor(other)).toBe(true);

    const own = await editorOf(cms).draft({ title: 'Của Lan', category, createdBy: other.id });
    documentId = own;
    await ask(other, 'POST', `${address()}/send`, {});
    expect(await waitsFor(other)).toBe(true);
    const settings = cms.strapi.store({ type: 'core', name: 'portal_rights' });
    await settings.set({ key: 'four-eyes', value: true });
    expect(await waitsFor(other)).toBe(false);
    expect(await waitsFor(editor)).toBe(true);
    await settings.set({ key: 'four-eyes', value: false });
  });
});

async function rows(): Promise<unknown> {
  return cms.strapi.db.query(ARTICLE).findMany({ where: { documentId }, populate: ['updatedBy'] });
}
