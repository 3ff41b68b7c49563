import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { formOf, type Form } from './support/forms.js';
import { makePicture, uploaderOf } from './support/uploads.js';

const ARTICLE = 'api::article.article';
const PATH = `collection-types/${ARTICLE}`;
const LONG = '<p>Trung tâm có mười phòng thử nghiệm.</p>'.repeat(20);

let cms: Cms;
let form: Form;
let headers: Record<string, string>;
let category: string;
let picture: { id: number; url: string };

beforeAll(async () => {
  cms = await startCms();
  const signedIn = await signIn(cms);
  form = formOf(cms, signedIn);
  headers = { ...signedIn, 'content-type': 'application/json' };
  category = await editorOf(cms).createCategory('Tin tức');
  const upload = await uploaderOf(cms);
  const answer = await upload(new Uint8Array(await makePicture()), 'anh.png', 'image/png');
  [picture] = z.tuple([z.object({ id: z.number(), url: z.string() })]).parse(await answer.json());
});
afterAll(() => cms.stop());

const found = z.object({
  gate: z.string(),
  field: z.string(),
  sentence: z.string(),
  others: z.array(z.object({ documentId: z.string() })).optional(),
});
const refused = z.object({
  error: z.object({
    message: z.string(),
    details: z.looseObject({
      missing: z.array(found).default([]),
      doubts: z.array(found).default([]),
      confirmation: z.string().default(''),
    }),
  }),
});

async function draft(fields: object = {}): Promise<string> {
  const own = { title: `Tin ${randomUUID()}`, body: '<p>Nội dung</p>', category, ...fields };
  const data: object = own;
  return (await cms.strapi.documents(ARTICLE).create({ data })).documentId;
}

const publish = (documentId: string) => form.act(`${PATH}/${documentId}`, 'publish', {});

/** The reasons of the refusal, each gate with its field. */
async function refusalOf(documentId: string) {
  const answer = await publish(documentId);
  expect(answer.status).toBe(400);
  const { details, message } = refused.parse(await answer.json()).error;
  const named = [...details.missing, ...details.doubts].map(
    ({ gate, field }) => `${gate}: ${field}`,
  );
  return { ...details, message, named };
}

const figure = () => `<figure><img src="${picture.url}"></figure>`;

test('all that is missing is refused at once; nothing of it is published', async () => {
  const documentId = await draft({ category: null, body: `${LONG}${figure()}`, cover: picture.id });
  const { named, message } = await refusalOf(documentId);
  expect(named).toEqual(['category: category', 'picture-in-text: body', 'picture: cover']);
  expect(message).toContain('Hãy chọn chuyên mục');
  expect(await cms.strapi.documents(ARTICLE).count({ status: 'published' })).toBe(0);
});

test('a cover may be decorative; what an import brings is not refused for its pictures', async () => {
  const decorated = await draft({ cover: picture.id, coverIsDecorative: true });
  expect((await publish(decorated)).status).toBe(200);
  const brought = await draft({ cover: picture.id, body: figure() });
  await cms.strapi.documents(ARTICLE).publish({ documentId: brought });
});

test('what is doubtful is published when it is confirmed, and then not asked again', async () => {
  const documentId = await draft({ body: `${LONG}<table><tr><td>1</td></tr></table>` });
  const { named, confirmation } = await refusalOf(documentId);
  expect(named).toEqual(['summary: summary', 'table-without-head: body']);
  const path = `${PATH}/${documentId}`;
  expect((await form.confirm(path, 'publish', {}, randomUUID())).status).toBe(400);
  expect((await form.confirm(path, 'publish', {}, confirmation)).status).toBe(200);
  await form.save(path, { author: 'Cao Thị Ngọc Hà' });
  expect((await publish(documentId)).status).toBe(200);
});

test('bulk actions go past no gate', async () => {
  const documentId = await draft({ body: LONG });
  const answer = await form.act(PATH, 'bulkPublish', { documentIds: [documentId] });
  expect(answer.status).toBe(400);
  expect(
    await cms.strapi.documents(ARTICLE).findOne({ documentId, status: 'published' }),
  ).toBeNull();
});

test('no time is set for what lacks something', async () => {
  const documentId = await draft({ body: figure() });
  const place = `${cms.url}/admin/workflow/schedules/${ARTICLE}/${documentId}/publish`;
  const body = JSON.stringify({ at: new Date(Date.now() + 86_400_000).toISOString() });
  const answer = await fetch(place, { method: 'PUT', headers, body });
  expect(answer.status).toBe(400);
  expect(refused.parse(await answer.json()).error.message).toContain('chưa có mô tả');
});

test('links to drafts and to what is gone are told, those to itself and to published items not', async () => {
  const link = (id: string) => `<p><a href="portal:article/${id}">xem</a></p>`;
  const hidden = await draft();
  const shown = await draft();
  await publish(shown);
  const gone = await draft();
  await cms.strapi.documents(ARTICLE).delete({ documentId: gone });
  const documentId = await draft({ body: [hidden, shown, gone].map(link).join('') });
  const { doubts } = await refusalOf(documentId);
  expect(doubts.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('chưa đăng'),
    expect.stringContaining('không còn'),
  ]);
  await form.save(`${PATH}/${documentId}`, { body: link(documentId) + link(shown) });
  expect((await publish(documentId)).status).toBe(200);
});

test('a link to a draft of a law without a number tells its abstract', async () => {
  const law = await clerkOf(cms).draft('', { group: 'draft', abstract: 'Dự thảo về nước sạch' });
  const link = `<p><a href="portal:legal-document/${law}">dự thảo</a></p>`;
  const { doubts } = await refusalOf(await draft({ body: link }));
  expect(doubts.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('dẫn tới “Dự thảo về nước sạch”, mục này chưa đăng'),
  ]);
});

test('a second of a title in a week is told, an older one and itself are not', async () => {
  const title = `Khai mạc ${randomUUID()}`;
  const first = await draft({ title });
  await publish(first);
  expect((await publish(first)).status).toBe(200);
  const second = await draft({ title: title.toUpperCase() });
  const { doubts } = await refusalOf(second);
  expect(doubts).toMatchObject([{ gate: 'title-of-another', others: [{ documentId: first }] }]);
  const old: object = { postedAt: '2026-01-05T03:00:00Z' };
  await cms.strapi.documents(ARTICLE).update({ documentId: first, data: old });
  await cms.strapi.documents(ARTICLE).publish({ documentId: first });
  expect((await publish(second)).status).toBe(200);
});

test('who has confirmed one title of another is asked about the next', async () => {
  const [one, other] = [`Tọa đàm ${randomUUID()}`, `Triển lãm ${randomUUID()}`];
  for (const title of [one, other]) await publish(await draft({ title }));
  const documentId = await draft({ title: one });
  const path = `${PATH}/${documentId}`;
  const { confirmation } = await refusalOf(documentId);
  expect((await form.confirm(path, 'publish', {}, confirmation)).status).toBe(200);
  expect((await publish(documentId)).status).toBe(200);
  await form.save(path, { title: other });
  const { doubts } = await refusalOf(documentId);
  expect(doubts).toMatchObject([
    { gate: 'title-of-another', sentence: expect.stringContaining(`“${other}”`) },
  ]);
});

test('a posting date of long ago is asked about only before readers have seen the item', async () => {
  const documentId = await draft({ postedAt: '2019-02-26T03:00:00Z' });
  const { named, confirmation } = await refusalOf(documentId);
  expect(named).toEqual(['posting-date: postedAt']);
  await form.confirm(`${PATH}/${documentId}`, 'publish', {}, confirmation);
  await form.save(`${PATH}/${documentId}`, { postedAt: '2019-02-27T03:00:00Z' });
  expect((await publish(documentId)).status).toBe(200);
});

describe('what is no news passes the gates that fit it', () => {
  type Kind = 'page' | 'gallery' | 'video';
  async function answerTo(kind: Kind, data: object): Promise<Response> {
    const uid = `api::${kind}.${kind}` as const;
    const { documentId } = await cms.strapi.documents(uid).create({ data });
    return form.act(`collection-types/${uid}/${documentId}`, 'publish', {});
  }
  async function refusalTo(kind: Kind, data: object) {
    const { missing, doubts } = refused.parse(await (await answerTo(kind, data)).json()).error
      .details;
    return { missing: missing.map(namesIn), doubts: doubts.map(namesIn) };
  }
  const namesIn = ({ gate, field }: z.output<typeof found>) => `${gate}: ${field}`;
  async function fileOf(name: string, mime: string): Promise<number> {
    const ext = name.slice(name.indexOf('.'));
    const data = {
      name,
      hash: name,
      ext,
      mime,
      size: 1,
      provider: 'local',
      url: `/uploads/${name}`,
    };
    return (await cms.strapi.db.query('plugin::upload.file').create({ data })).id;
  }

  test('a page', async () => {
    const page = { title: 'Giới thiệu', body: `<h4>Một</h4>${LONG}` };
    expect(await refusalTo('page', page)).toEqual({ missing: [], doubts: ['heading-order: body'] });
  });

  test('an album', async () => {
    const album = { title: 'Lễ hội', photos: [{ image: picture.id, alt: '' }] };
    expect(await refusalTo('gallery', album)).toEqual({ missing: ['picture: photos'], doubts: [] });
    const photos = [{ image: picture.id, alt: 'Múa lân trước đình' }];
    expect((await answerTo('gallery', { ...album, photos })).status).toBe(200);
  });

  test('a video', async () => {
    const video = { title: 'Phóng sự', file: await fileOf('phim.mp4', 'video/mp4') };
    const doubts = ['film-without-words: captions'];
    expect(await refusalTo('video', video)).toEqual({ missing: [], doubts });
    const captions = await fileOf('phim.vtt', 'text/vtt');
    expect((await answerTo('video', { ...video, captions })).status).toBe(200);
  });
});
