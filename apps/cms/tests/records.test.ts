import { createHash } from 'node:crypto';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import { RECORD_FIELDS, RECORD_TYPES } from '@portal/contract/exported-fields';
import { record, type PublicRecord } from '@portal/contract/record';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createChangesTables } from '../src/changes/change-tables.js';
import { digestOfSet } from '@portal/client/digest';
import { changesReadModel } from '../src/content/record-changes/changes-read-model.js';
import { populateOf } from '../src/content/record-changes/public-record.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { makePicture, uploaderOf } from './support/uploads.js';

let cms: Cms;
let editor: Editor;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterAll(() => cms.stop());

const db = () => cms.strapi.db.connection;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const recordAt = (type: string, id: string) => cms.get(`/api/v1/records/${type}/${id}`);
const stateNow = async () => (await ask(cms, '/changes/state')).data;

async function read(type: string, id: string) {
  const response = await recordAt(type, id);
  expect(response.status).toBe(200);
  const text = await response.text();
  return { text, fields: z.parse(record, JSON.parse(text)) };
}

async function newestChange() {
  const { generation } = await stateNow();
  const { data } = await ask(cms, '/changes', { after: String(generation - 1) });
  return data[0];
}

/** All records as a reader gets them. */
async function download(search = '') {
  const response = await cms.get(`/api/v1/records.ndjson${search}`);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).split('\n').slice(0, -1);
  return lines.map((text) => ({ text, fields: z.parse(record, JSON.parse(text)) }));
}

function setDigestOf(records: { text: string; fields: PublicRecord }[]): string {
  return digestOfSet(
    records.map(({ text, fields: { type, documentId } }) => ({
      ...{ type: `api::${type}.${type}`, documentId, digest: sha256(text) },
    })),
  );
}

describe('a record', () => {
  test('is the bytes of which the changes tell the digest, as canonical JSON', async () => {
    const id = await editor.post({ title: 'Bản ghi “đúng”\u2028', category, author: 'Hà' });
    const { text, fields } = await read('article', id);
    expect(await newestChange()).toMatchObject({ documentId: id, digest: sha256(text) });
    expect(canonicalize(JSON.parse(text))).toBe(text);
    expect(fields).toMatchObject({
      ...{ type: 'article', documentId: id, slug: 'ban-ghi-dung', author: 'Hà', uploads: [] },
      category: { type: 'category', documentId: category },
    });
    await editor.change(id, { title: 'Bản ghi sửa' });
    const changed = await read('article', id);
    expect(changed.fields['title']).toBe('Bản ghi sửa');
    expect(await newestChange()).toMatchObject({ digest: sha256(changed.text) });
  });

  test('is that of the published version, and goes with it', async () => {
    const id = await editor.draft({ title: 'Nháp', category });
    expect((await recordAt('article', id)).status).toBe(404);
    await editor.publish(id);
    await editor.revise(id, { title: 'Chưa đăng' });
    expect((await read('article', id)).fields['title']).toBe('Nháp');
    await editor.withdraw(id);
    const gone = await recordAt('article', id);
    expect([gone.status, gone.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining(PROBLEM_TYPE),
    ]);
  });

  test.each([
    ['unknown/abc', 404],
    ['article/abc', 404],
    ['article/%27%20or%201=1', 400],
    ['article/abc/def', 404],
    [`page/${'a'.repeat(201)}`, 400],
  ])('%s is answered by %i', async (path, status) => {
    expect((await cms.get(`/api/v1/records/${path}`)).status).toBe(status);
  });

  test('holds public fields alone: every field of every type is public or named here', () => {
    const own = ['createdAt', 'createdBy', 'updatedBy', 'updatedAt', 'publishedAt', 'locale'];
    const strapis = new Set([...own, 'localizations']);
    const unnamed = RECORD_TYPES.flatMap((type) => {
      const { attributes } = cms.strapi.contentType(`api::${type}.${type}`);
      const fields: readonly string[] = RECORD_FIELDS[type];
      const others = Object.keys(attributes).filter((name) => !strapis.has(name));
      expect(others, type).toEqual(expect.arrayContaining([...fields]));
      return others.filter((name) => !fields.includes(name)).map((name) => `${type}.${name}`);
    });
    expect(unnamed).toEqual([
      // Readers see only the picture without a description.
      'article.coverIsDecorative',
      // The inverse sides of relations, and a normalised number for lookups.
      ...['category.children', 'category.articles', 'legal-document.numberKey'],
      // Makes an early day of effect lawful; readers see only the day.
      'legal-document.shortProcedure',
      // Reminds the office to review a page.
      'page.reviewOn',
    ]);
    const portal = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    expect(portal.toSorted()).toEqual(RECORD_TYPES.map((type) => `api::${type}.${type}`));
  });

  test('names other items in fields of its own alone: those of components are not followed', () => {
    const inComponents = RECORD_TYPES.flatMap((type) =>
      Object.values(populateOf(cms.strapi, type)).map((one) =>
        JSON.stringify(one === true ? [] : [one.populate]),
      ),
    );
    expect(inComponents.filter((text) => text.includes('documentId'))).toEqual([]);
  });

  test('names the uploads in fields and texts; they come and go with it', async () => {
    const upload = await uploaderOf(cms);
    const picture = new Uint8Array(await makePicture());
    const stored = z.array(z.object({ id: z.number(), url: z.string() }));
    const [cover] = stored.parse(await (await upload(picture, 'bia.png', 'image/png')).json());
    const paper = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
    const answer = await upload(paper, 'van-ban.pdf', 'application/pdf');
    const [file] = stored.parse(await answer.json());
    const body = `<p><a href="${file?.url}">Tệp</a></p>`;
    const id = await editor.post({ title: 'Có tệp', category, cover: cover?.id, body });
    const { fields } = await read('article', id);
    const bytesOf = async (url: string) => Buffer.from(await (await cms.get(url)).arrayBuffer());
    const named = fields.uploads.map(({ url, sha256: hash }) => [url, hash]);
    expect(named).toEqual([
      [cover?.url, sha256Of(await bytesOf(cover?.url ?? ''))],
      [file?.url, sha256Of(Buffer.from(paper))],
    ]);
    expect(fields['cover']).toMatchObject({ url: cover?.url, mime: 'image/png', width: 1_200 });
    await editor.change(id, { cover: null, body: '<p>Không còn</p>' });
    expect((await read('article', id)).fields.uploads).toEqual([]);
  });

  test('gives a relation between documents by what is known of it to the public', async () => {
    const clerk = clerkOf(cms);
    const target = await clerk.issue('1/2020/QĐ-UBND');
    const id = await clerk.issue('2/2020/QĐ-UBND', { relations: [{ kind: 'replaces', target }] });
    const { fields } = await read('legal-document', id);
    expect(fields['relations']).toEqual([
      {
        ...{ kind: 'replaces', targetDocument: target, targetNumber: '1/2020/QĐ-UBND' },
        ...{ scope: 'whole', clause: null, takesEffectOn: null },
      },
    ]);
  });
});

test('what names an item is recorded again when that goes', async () => {
  const target = await clerkOf(cms).issue('9/2021/QĐ-UBND');
  const other = await editor.createCategory('Sẽ xóa');
  const id = await editor.draft({ title: 'Nêu văn bản', category: other });
  await editor.change(id, { citedDocuments: [target] });
  const cited = async () => {
    const { fields } = await read('article', id);
    return [fields['citedDocuments'], fields['category']];
  };
  const named = [{ type: 'legal-document', documentId: target }];
  const group = { type: 'category', documentId: other };
  expect(await cited()).toEqual([named, group]);
  await clerkOf(cms).withdraw(target);
  await expect.poll(cited).toEqual([[], group]);
  await cms.strapi.documents('api::category.category').delete({ documentId: other });
  await expect.poll(cited).toEqual([[], null]);
});

test('what chose a document that was never published is recorded again when that is deleted', async () => {
  const clerk = clerkOf(cms);
  const target = await clerk.draft('10/2021/QĐ-UBND');
  const relations = [{ kind: 'amends', scope: 'part', target }];
  const naming = await clerk.issue('11/2021/QĐ-UBND', { relations });
  const chosen = async () => (await read('legal-document', naming)).fields['relations'];
  expect(await chosen()).toMatchObject([{ targetDocument: target }]);
  await clerk.delete(target);
  await expect.poll(chosen).toMatchObject([{ targetDocument: null }]);
  const { text } = await read('legal-document', naming);
  expect(await newestChange()).toMatchObject({ documentId: naming, digest: sha256(text) });
});

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('all records', () => {
  test('prove by the digest of what a reader holds that nothing is missing', async () => {
    for (let place = 0; place < 60; place += 1) await editor.createCategory(`Mục ${place}`);
    const records = await download();
    const { count, digest } = await stateNow();
    expect(records).toHaveLength(count);
    expect(setDigestOf(records)).toBe(digest);
    expect(setDigestOf(records.slice(1))).not.toBe(digest);
  });

  test('can be those of one type', async () => {
    const records = await download('?type=category');
    expect(new Set(records.map(({ fields }) => fields.type))).toEqual(new Set(['category']));
    const refused = await cms.get('/api/v1/records.ndjson?type=author');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ parameters: [{ parameter: 'type' }] });
  });
});

test('a database of a former version gets its records by the rebuild, and a change for each', async () => {
  const FORMER = 'f'.repeat(64);
  const before = await download();
  const items = before.map(({ fields: { type, documentId } }) => ({
    ...{ type: `api::${type}.${type}`, documentId, digest: FORMER },
  }));
  await db()('changes').whereNotNull('digest').update({ digest: FORMER });
  await db()('changes_state').update({ digest: digestOfSet(items) });
  await db().schema.dropTable('public_records');
  await createChangesTables(db());
  expect((await recordAt('category', category)).status).toBe(503);
  const { generation } = await stateNow();
  await rebuildModel(db(), changesReadModel(cms.strapi), { isAlone: true });
  expect(await download()).toEqual(before);
  const after = await stateNow();
  expect(after.digest).toBe(setDigestOf(before));
  expect(after).toMatchObject({ generation: generation + before.length, count: before.length });
});
