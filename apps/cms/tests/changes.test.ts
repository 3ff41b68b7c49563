import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECORD_TYPES } from '@portal/contract/exported-fields';
import { digestOfRecord, digestOfSet } from '@portal/client/digest';
import type { ChangeNotifier } from '../src/changes/notifier.js';
import type { Worker } from '../src/platform/jobs/worker.js';
import { changesSince, changesState, type Change } from '../src/changes/read-changes.js';
import { trimChanges } from '../src/changes/trim-changes.js';
import {
  APPEAR,
  APPEARANCES,
  changesReadModel,
} from '../src/content/record-changes/changes-read-model.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { uidOf } from '../src/content/content-types.js';
import { loadPublicDocuments } from '../src/content/record-changes/public-documents.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

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
const notifierOf = ({ strapi }: Cms) => strapi.get<ChangeNotifier>('portal.changesNotifier');
const post = (title: string, fields: Record<string, unknown> = {}) =>
  editor.post({ title, category, ...fields });

/** The changes recorded during `work`, without their numbers. */
async function recorded(work: () => Promise<unknown>) {
  const { seq } = await changesState(db());
  await work();
  const changes = await changesSince(db(), seq, 100);
  expect(changes.map((change) => change.seq)).toEqual(changes.map((_, place) => seq + place + 1));
  return changes.map(({ action, slug }) => `${action} ${slug}`);
}

/** Recomputes digest and count from the published content itself. */
async function countedAnew() {
  const items = [];
  for (const type of RECORD_TYPES) {
    const uid = uidOf(type);
    const table = cms.strapi.contentType(uid).collectionName ?? '';
    const ids: string[] = await db()(table).distinct('document_id').pluck('document_id');
    for (const { documentId, record } of await loadPublicDocuments(cms.strapi, db(), type, ids)) {
      if (record !== null) items.push({ type: uid, documentId, digest: digestOfRecord(record) });
    }
  }
  return { count: items.length, digest: digestOfSet(items) };
}

describe('a change is recorded', () => {
  test('once for what the public sees, and never for a draft', async () => {
    let id = '';
    expect(
      await recorded(async () => (id = await editor.draft({ title: 'Một', category }))),
    ).toEqual([]);
    expect(await recorded(() => editor.publish(id))).toEqual(['publish mot']);
    expect(await recorded(() => editor.revise(id, { title: 'Một đổi' }))).toEqual([]);
    expect(await recorded(() => editor.publish(id))).toEqual(['update mot']);
    expect(await recorded(() => editor.withdraw(id))).toEqual(['unpublish mot']);
    expect(await recorded(() => editor.publish(id))).toEqual(['publish mot']);
    expect(await recorded(() => editor.delete(id))).toEqual(['delete mot']);
  });

  test('for terms, redirects and the site, which have no drafts', async () => {
    const body = await clerkOf(cms).createBody('Sở Khoa học');
    const bodies = cms.strapi.documents('api::issuing-body.issuing-body');
    const data: Record<string, unknown> = { name: 'Sở Khoa học và Công nghệ' };
    const rename = () => bodies.update({ documentId: body, data });
    expect(await recorded(rename)).toEqual(['update so-khoa-hoc']);
    expect(await recorded(() => bodies.delete({ documentId: body }))).toEqual([
      'delete so-khoa-hoc',
    ]);
    const redirects = cms.strapi.documents('api::redirect.redirect');
    const redirect: Record<string, unknown> = { source: '/cu/1', target: '/tin-tuc' };
    expect(await recorded(() => redirects.create({ data: redirect }))).toEqual(['publish null']);
  });

  test('for items whose picture is described anew in the media library', async () => {
    const file = { hash: 'bia_1', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
    const files = cms.strapi.db.query('plugin::upload.file');
    const { id } = await files.create({
      data: { ...file, name: 'bìa', url: '/uploads/bia_1.png' },
    });
    await post('Có bìa', { cover: id });
    const change = () => files.update({ where: { id }, data: { alternativeText: 'Hội nghị' } });
    expect(await recorded(change)).toEqual(['update co-bia']);
    expect(await recorded(change)).toEqual([]);
  });

  test('not for what is rolled back', async () => {
    const draft = await editor.draft({ title: 'Không thành', category });
    const failing = async () => {
      const work = cms.strapi.db.transaction(async () => {
        await editor.publish(draft);
        throw new Error('after all');
      });
      await expect(work).rejects.toThrow('after all');
    };
    expect(await recorded(failing)).toEqual([]);
  });

  test('at its posting date, for what is published before it', async () => {
    const inFuture = new Date(Date.now() + 3_600_000).toISOString();
    expect(await recorded(() => post('Hẹn giờ', { postedAt: inFuture }))).toEqual([]);
    const { seq } = await changesState(db());
    // Simulates the hour until the posting date.
    await db()('articles').where({ slug: 'hen-gio' }).update({ posted_at: new Date() });
    await db()('jobs').where({ kind: APPEAR }).update({ run_at: Date.now() });
    cms.strapi.get<Worker>(APPEARANCES).wake();
    const appeared = async () => (await changesSince(db(), seq, 10)).map(({ slug }) => slug);
    await expect.poll(appeared).toEqual(['hen-gio']);
  });
});

describe('a reader of the changes', () => {
  test('misses none of those of several writers', async () => {
    const { seq: start } = await changesState(db());
    const drafts: string[] = [];
    for (let place = 0; place < 24; place += 1) {
      drafts.push(await editor.draft({ title: `Cùng lúc ${place}`, category }));
    }
    const read: Change[] = [];
    const readOn = async () => {
      const after = read.at(-1)?.seq ?? start;
      read.push(...(await changesSince(db(), after, 5)));
    };
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (const [place, id] of drafts.entries())
        if (place % 4 === writer) await editor.publish(id);
    });
    const end = start + drafts.length;
    const reading = (async () => {
      while ((read.at(-1)?.seq ?? start) < end) await readOn();
    })();
    await Promise.all([...writers, reading]);
    await readOn();
    expect(read.map(({ seq }) => seq)).toEqual(drafts.map((_, place) => start + place + 1));
    expect(new Set(read.map(({ documentId }) => documentId))).toEqual(new Set(drafts));
  });

  test('needs no more than the newest change of each document after 90 days', async () => {
    const id = await post('Cũ kỹ');
    await editor.change(id, { title: 'Cũ kỹ hơn' });
    await editor.change(id, { title: 'Cũ kỹ nhất' });
    const before = await changesState(db());
    const own = () => db()('changes').where({ document_id: id });
    await own().update({ at: Date.now() - 91 * 86_400_000 });
    await trimChanges(db());
    const left = await own().select('seq', 'action');
    expect(left).toEqual([{ seq: expect.anything(), action: 'update' }]);
    expect(await changesState(db())).toEqual(before);
    await editor.delete(id);
    expect((await changesSince(db(), before.seq, 9)).map(({ action }) => action)).toEqual([
      'delete',
    ]);
  });

  test('is told when something went that is no longer told of', async () => {
    const stays = await post('Vẫn đăng');
    const id = await post('Đã gỡ từ lâu');
    const { seq: asPublished } = await changesState(db());
    await editor.withdraw(id);
    const { seq: asGone, ...state } = await changesState(db());
    const aged = db()('changes').whereIn('document_id', [stays, id]);
    await aged.update({ at: Date.now() - 91 * 86_400_000 });
    await trimChanges(db());
    expect(await db()('changes').where({ document_id: id })).toEqual([]);
    expect(await db()('changes').where({ document_id: stays })).toHaveLength(1);
    expect(await changesState(db())).toEqual({ ...state, seq: asGone, forgotten: asGone });
    for (const path of ['/changes', '/changes/stream']) {
      const missed = await cms.get(`/api/v1${path}?after=${asPublished}`);
      expect(missed.status).toBe(410);
      const restart = { records: '/api/v1/records.ndjson', after: asGone };
      expect(await missed.json()).toMatchObject({ restart });
    }
    // Neither reader missed the withdrawal: one read it, the other never knew the item.
    for (const after of [asGone, 0]) {
      expect((await cms.get(`/api/v1/changes?after=${after}`)).status).toBe(200);
    }
    expect(await recorded(() => editor.publish(id))).toEqual(['publish da-go-tu-lau']);
  });

  test('that fails harms neither the editor nor the others', async () => {
    const told: number[] = [];
    const ends = [
      notifierOf(cms).subscribe(() => {
        throw new Error('a listener fails');
      }),
      notifierOf(cms).subscribe((seq) => void told.push(seq)),
    ];
    await post('Vẫn lưu');
    for (const end of ends) end();
    expect(told).toEqual([(await changesState(db())).seq]);
  });

  test('of this process is told after the commit', async () => {
    const told: number[] = [];
    const end = notifierOf(cms).subscribe((seq) => void told.push(seq));
    await post('Báo ngay');
    end();
    expect(told).toEqual([(await changesState(db())).seq]);
  });
});

test('a change of the database from outside is recorded by a rebuild', async () => {
  const id = await post('Sửa bằng SQL');
  const rebuild = () => rebuildModel(db(), changesReadModel(cms.strapi), {});
  expect(await recorded(rebuild)).toEqual([]);
  await db()('articles').where({ document_id: id }).update({ author: 'Ngoài luồng' });
  expect(await recorded(rebuild)).toEqual(['update sua-bang-sql']);
});

test('the digest of all that is published is the one counted anew', async () => {
  const { count, digest } = await changesState(db());
  expect(await countedAnew()).toEqual({ count, digest });
  await db()('articles').whereNotNull('published_at').limit(1).update({ author: 'Ngoài luồng' });
  expect((await countedAnew()).digest).not.toBe(digest);
});
