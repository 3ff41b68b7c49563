import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
import { newsReadModel } from '../src/news/read-model/news-read-model.js';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { prepareReadModels } from './support/read-models.js';

let cms: Cms;
let editor: Editor;
let clerk: Clerk;
let category: string;

beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  clerk = clerkOf(cms);
  category = await editor.createCategory('Thông báo');
});
afterAll(() => cms.stop());

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';
const photos = [{ alt: 'Ảnh' }];
const note = 'Sửa';

const FIELDS: [UID.ContentType, (day: string) => Record<string, unknown>, label: string][] = [
  [ARTICLE, (day) => ({ postedAt: `${day}T01:00:00.000Z` }), 'Ngày đăng'],
  [ARTICLE, (date) => ({ corrections: [{ date, note }] }), 'Đính chính – Ngày đính chính'],
  ['api::video.video', (day) => ({ postedAt: `${day}T01:00:00.000Z` }), 'Ngày đăng'],
  ['api::gallery.gallery', (day) => ({ photos, postedAt: `${day}T01:00:00.000Z` }), 'Ngày đăng'],
  [DOCUMENT, (issuedOn) => ({ issuedOn }), 'Ngày ban hành'],
  [DOCUMENT, (effectiveFrom) => ({ effectiveFrom }), 'Ngày hiệu lực'],
  [DOCUMENT, (expiresOn) => ({ expiresOn }), 'Ngày hết hiệu lực'],
  [DOCUMENT, (gazetteDate) => ({ gazetteDate }), 'Ngày đăng Công báo'],
  [DOCUMENT, (from) => ({ consultation: { from, to: from } }), 'Lấy ý kiến – Từ ngày'],
  [
    DOCUMENT,
    (takesEffectOn) => ({ relations: [{ kind: 'cites', targetNumber: '1', takesEffectOn }] }),
    'Quan hệ với văn bản khác – Từ ngày',
  ],
];

describe('a day that cannot be is refused in words, in a draft as well', () => {
  test.each(FIELDS)('%s %s: %s', async (uid, dataOf, label) => {
    const documents = cms.strapi.documents(uid);
    const create = (day: string) => documents.create({ data: { title: 'Ngày', ...dataOf(day) } });
    await expect(create('0025-06-05')).rejects.toThrow(
      `${label}: năm 0025 không hợp lệ (ngày đã ghi: 05-06-0025). Hãy ghi năm từ 1900 đến 2999.`,
    );
    await expect(create('1899-12-31')).rejects.toThrow('năm 1899 không hợp lệ');
    await expect(create('+020250-06-05')).rejects.toThrow('năm +020250 không hợp lệ');
    await expect(create('2026-02-30')).rejects.toThrow(`${label}: không có ngày 30-02-2026`);
    await expect(create('2026-13-05')).rejects.toThrow(`${label}: không có ngày 05-13-2026`);
    await expect(create('hôm qua')).rejects.toThrow('không phải là một ngày');
    const { documentId } = await create('2026-02-28');
    await expect(documents.update({ documentId, data: dataOf('0001-01-01') })).rejects.toThrow(
      `${label}: năm 0001 không hợp lệ`,
    );
  });

  test('and the last days that can be are taken in Vietnamese time', async () => {
    const draft = (postedAt: unknown) => editor.draft({ title: 'Biên', category, postedAt });
    await draft('1899-12-31T17:00:00.000Z');
    await draft('2999-12-31T16:59:59.000Z');
    await expect(draft('2999-12-31T17:00:00.000Z')).rejects.toThrow('năm 3000 không hợp lệ');
    await expect(draft(8.64e15)).rejects.toThrow('không phải là một ngày');
  });

  test('where it is stored already, when it is to be published', async () => {
    const id = await editor.draft({ title: 'Bản nháp nhập về', category, postedAt: '2020-01-01' });
    const postedAt = new Date('0025-06-05T01:00:00Z');
    await cms.strapi.db.connection('articles').where('document_id', id).update({
      posted_at: postedAt,
    });
    await expect(editor.publish(id)).rejects.toThrow('Ngày đăng: năm 0025 không hợp lệ');
  });
});

describe('a row with such a day, as an import leaves it, breaks no answer for the others', () => {
  const { db } = { db: () => cms.strapi.db.connection };
  const set = (table: string, id: string, column: string, value: unknown) =>
    db()(table)
      .where('document_id', id)
      .update({ [column]: value });

  const YEARS = ['0025-06-05', '3025-06-05'];

  test.each(YEARS)('news of %s', async (day) => {
    await editor.post({ title: `Tin tốt ${day}`, category, postedAt: '2020-05-05T01:00:00Z' });
    const id = await editor.post({ title: `Tin hỏng ${day}`, category, body: '<p>hỏng</p>' });
    await set('articles', id, 'posted_at', new Date(`${day}T01:00:00Z`));
    await rebuildModel(db(), newsReadModel, {});
    const calendar = await ask(cms, '/articles/calendar', { month: '2020-05' });
    expect(calendar.meta).toMatchObject({ first: '2020-05-05', previous: null, next: null });
    expect((await ask(cms, '/articles/calendar', { year: '2020' })).data).toHaveLength(1);
    const ofDay = await ask(cms, '/articles', { date: '2019-01-01' });
    expect(ofDay.meta.neighbours).toEqual({ previous: null, next: '2020-05-05' });
    expect((await ask(cms, '/articles')).data.map(({ title }) => title)).not.toContain(
      `Tin hỏng ${day}`,
    );
    await ask(cms, '/categories', { latest: '5' });
    await ask(cms, '/search', { q: 'tin' });
  });

  test.each(YEARS)('films and albums of %s', async (day) => {
    const embedUrl = 'https://youtu.be/dQw4w9WgXcQ';
    for (const [uid, table] of [
      ['api::video.video', 'videos'],
      ['api::gallery.gallery', 'galleries'],
    ] as const) {
      const image = await cms.strapi.db.query('plugin::upload.file').create({
        data: {
          ...{ name: 'a', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
          ...{ url: '/uploads/a.png', width: 9, height: 9 },
        },
      });
      const fields = { title: `Hỏng ${day}`, embedUrl, photos: [{ image: image.id, alt: 'Ảnh' }] };
      const { documentId } = await cms.strapi
        .documents(uid)
        .create({ data: fields, status: 'published' });
      await set(table, documentId, 'posted_at', new Date(`${day}T01:00:00Z`));
    }
    expect((await ask(cms, '/videos')).meta.pagination.total).toBe(0);
    expect((await ask(cms, '/galleries')).meta.pagination.total).toBe(0);
  });

  test.each(YEARS)('documents of %s', async (day) => {
    const good = await clerk.issue(`Tốt ${day}`, { effectiveFrom: '2021-01-01' });
    const bad = await clerk.issue(`Hỏng ${day}`);
    await set('legal_documents', bad, 'issued_on', day);
    for (const column of ['effective_from', 'expires_on', 'gazette_date']) {
      await set('legal_documents', good, column, day);
    }
    await rebuildModel(db(), legalReadModel, {});
    const { data, meta } = await ask(cms, '/legal-documents');
    const own = data.filter(({ number }) => number.endsWith(day));
    expect(own).toEqual([
      expect.objectContaining({ number: `Tốt ${day}`, effectiveFrom: null, expiresOn: null }),
    ]);
    expect(meta.facets.year.map(({ value }) => value)).toEqual(['2020']);
    const { data: detail } = await ask(cms, '/legal-documents/{slug}', {}, own[0]?.slug);
    expect(detail.gazetteDate).toBeNull();
  });

  test('and repairs of the indexes count it neither', async () => {
    const before = await ask(cms, '/articles');
    expect(await db()('news_entries').where('day', '<', '1900').orWhere('day', '>', '3')).toEqual(
      [],
    );
    const postedAt = new Date('0025-06-05T01:00:00Z');
    const published = db()('articles').whereNotNull('published_at');
    const isBad = (row: { posted_at: Date | number }) => new Date(row.posted_at) <= postedAt;
    expect((await published).some(isBad)).toBe(true);
    await prepareReadModels(cms);
    expect(await ask(cms, '/articles')).toEqual(before);
  });
});
