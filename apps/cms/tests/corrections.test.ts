import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '@portal/vietnamese/days';
import { CORRECTION_HEADER } from '../src/workflow/corrections/tell-correction.js';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const ARTICLE = 'api::article.article';
const today = dayOf(new Date());

let cms: Cms;
let headers: { authorization: string };
let editor: Editor;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  headers = await signIn(cms);
  editor = editorOf(cms);
  category = await editor.createCategory('Tin tức');
});
afterAll(() => cms.stop());

function publish(uid: string, documentId: string, data: object, note?: string): Promise<Response> {
  const told = note !== undefined && { [CORRECTION_HEADER]: encodeURIComponent(note) };
  return fetch(`${cms.url}/content-manager/collection-types/${uid}/${documentId}/actions/publish`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', ...told },
    body: JSON.stringify(data),
  });
}

test('a correction stands on the item with its day, in lists and in the record, after the ones before', async () => {
  const corrections = [{ date: '2026-01-02', note: 'Sửa tên.' }];
  const documentId = await editor.post({ title: 'Có sửa', category, corrections });
  const note = 'Tổng số là 27, không phải 25.';
  expect((await publish(ARTICLE, documentId, { summary: 'Đã sửa' }, note)).status).toBe(200);
  const { data } = await ask(cms, '/articles/{slug}', {}, 'co-sua');
  expect(data.summary).toBe('Đã sửa');
  expect(data.corrections).toEqual([...corrections, { date: today, note }]);
  const [listed] = (await ask(cms, '/articles')).data;
  expect(listed?.latestCorrection).toEqual({ date: today, note });
  const record = await cms.get(`/api/v1/records/article/${documentId}`);
  expect(await record.json()).toMatchObject({ corrections: data.corrections });
});

test('the latest is that of the latest day, wherever editors have put it', async () => {
  const [former, latest] = [
    { date: '2026-01-02', note: 'Sửa tên.' },
    { date: '2026-03-04', note: 'Sửa số.' },
  ];
  const corrections = [latest, former];
  const documentId = await editor.post({ title: 'Xếp ngược', category, corrections });
  const listed = (await ask(cms, '/articles')).data.find((one) => one.documentId === documentId);
  expect(listed?.latestCorrection).toEqual(latest);
  const next = { ...latest, note: 'Sửa nữa.' };
  await editor.change(documentId, { corrections: [...corrections, next] });
  const again = (await ask(cms, '/articles')).data.find((one) => one.documentId === documentId);
  expect(again?.latestCorrection).toEqual(next);
});

test('without a sentence nothing is told, and an empty one is refused with all of it', async () => {
  const documentId = await editor.post({ title: 'Sửa nhỏ', category });
  expect((await publish(ARTICLE, documentId, { summary: 'Một' })).status).toBe(200);
  expect((await publish(ARTICLE, documentId, { summary: 'Hai' }, '  ')).status).toBe(400);
  const { data } = await ask(cms, '/articles/{slug}', {}, 'sua-nho');
  expect(data).toMatchObject({ summary: 'Một', corrections: [] });
  expect(data.latestCorrection).toBeUndefined();
});

test('what is published for the first time has nothing to correct', async () => {
  const documentId = await editor.draft({ title: 'Lần đầu', category });
  expect((await publish(ARTICLE, documentId, {}, 'Không có gì.')).status).toBe(200);
  expect((await ask(cms, '/articles/{slug}', {}, 'lan-dau')).data.corrections).toEqual([]);
});

test('pages and legal documents tell of corrections, too', async () => {
  const page = await cms.strapi
    .documents('api::page.page')
    .create({ data: { title: 'Liên hệ', body: '<p>Số máy.</p>' }, status: 'published' });
  const note = 'Số máy mới.';
  await publish('api::page.page', page.documentId, { body: '<p>Số máy mới.</p>' }, note);
  const told = [{ date: today, note }];
  expect((await ask(cms, '/pages/{slug}', {}, 'lien-he')).data.corrections).toEqual(told);
  const law = await clerkOf(cms).issue('12/2020/QĐ-UBND', { slug: 'quyet-dinh-12' });
  const uid = 'api::legal-document.legal-document';
  expect((await publish(uid, law, { abstract: 'Về việc khác' }, note)).status).toBe(200);
  const { data } = await ask(cms, '/legal-documents/{slug}', {}, 'quyet-dinh-12');
  expect(data.corrections).toEqual(told);
  const listed = (await ask(cms, '/legal-documents')).data.map((one) => one.latestCorrection);
  expect(listed).toEqual(told);
});

test('videos and albums tell of corrections, too', async () => {
  const note = 'Sửa tên người trong ảnh.';
  const embedUrl = 'https://youtu.be/dQw4w9WgXcQ';
  const video = await cms.strapi
    .documents('api::video.video')
    .create({ data: { title: 'Phóng sự', embedUrl }, status: 'published' });
  const image = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'a', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
      ...{ url: '/uploads/a.png', width: 9, height: 9 },
    },
  });
  const photos = [{ image: image.id, alt: 'Hội trường' }];
  const album = await cms.strapi
    .documents('api::gallery.gallery')
    .create({ data: { title: 'Lễ khai mạc', photos }, status: 'published' });
  const told = [{ date: today, note }];
  expect((await publish('api::video.video', video.documentId, {}, note)).status).toBe(200);
  expect((await publish('api::gallery.gallery', album.documentId, {}, note)).status).toBe(200);
  expect((await ask(cms, '/videos/{slug}', {}, 'phong-su')).data.corrections).toEqual(told);
  expect((await ask(cms, '/galleries/{slug}', {}, 'le-khai-mac')).data.corrections).toEqual(told);
  const record = await cms.get(`/api/v1/records/gallery/${album.documentId}`);
  expect(await record.json()).toMatchObject({ corrections: told });
});
