import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

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

/** Differs from the order of the alphabet, of time and of creation. */
const ORDER = ['z', 'x', 'y'];

async function fileIds(): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const name of ['x', 'y', 'z']) {
    const { id } = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local' },
        ...{ url: `/uploads/${name}.jpg`, width: 9, height: 9 },
      },
    });
    ids.set(name, Number(id));
  }
  return ids;
}

function inOrder<T>(ids: Map<string, T>, order = ORDER): (T | undefined)[] {
  return order.map((name) => ids.get(name));
}

test('related articles and cited documents come in the order of their editor', async () => {
  const articles = new Map<string, string>();
  const documents = new Map<string, string>();
  for (const name of ['x', 'y', 'z']) {
    articles.set(name, await editor.post({ title: name, category }));
    documents.set(name, await clerk.issue(`Số ${name}`));
  }
  const id = await editor.post({
    ...{ title: 'Tin chính', category },
    relatedArticles: inOrder(articles),
    citedDocuments: inOrder(documents),
  });
  const orders = async () => {
    const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-chinh');
    return [
      data.relatedArticles.map(({ title }) => title),
      data.citedDocuments.map(({ number }) => number),
    ];
  };
  const numbers = ORDER.map((name) => `Số ${name}`);
  expect(await orders()).toEqual([ORDER, numbers]);
  // Strapi gives a republished article or document a new row.
  await editor.change(articles.get('z') ?? '', { summary: 'Sửa' });
  await clerk.change(documents.get('z') ?? '', { abstract: 'Sửa' });
  expect(await orders()).toEqual([ORDER, numbers]);
  await editor.change(id, {
    relatedArticles: { set: inOrder(articles, ['y', 'z', 'x']) },
    citedDocuments: { set: inOrder(documents, ['y', 'z', 'x']) },
  });
  expect(await orders()).toEqual([
    ['y', 'z', 'x'],
    ['Số y', 'Số z', 'Số x'],
  ]);
});

test('files and photos come in the order of their editor', async () => {
  const files = await fileIds();
  await editor.post({ title: 'Có tệp', category, attachments: inOrder(files) });
  const article = await ask(cms, '/articles/{slug}', {}, 'co-tep');
  expect(article.data.attachments.map(({ name }) => name)).toEqual(ORDER);

  await clerk.issue('Có tệp', {
    files: inOrder(files).map((file) => ({ file, kind: 'original' })),
  });
  const document = await ask(cms, '/legal-documents/{slug}', {}, 'co-tep');
  expect(document.data.files.map(({ name }) => name)).toEqual(ORDER);

  const photos = ORDER.map((name) => ({ image: files.get(name), alt: name }));
  await cms.strapi
    .documents('api::gallery.gallery')
    .create({ data: { title: 'Album', photos }, status: 'published' });
  const gallery = await ask(cms, '/galleries/{slug}', {}, 'album');
  expect(gallery.data.photos.map(({ image }) => image.alt)).toEqual(ORDER);
});

test('bodies, fields and signatories of a document come in the order of their editor', async () => {
  const bodies = new Map<string, string>();
  const fields = new Map<string, string>();
  for (const name of ['x', 'y', 'z']) {
    bodies.set(name, await clerk.createBody(name));
    fields.set(name, await clerk.createField(name));
  }
  const id = await clerk.issue('Liên tịch', {
    issuingBodies: inOrder(bodies, ['x', 'y', 'z']),
    legalFields: inOrder(fields, ['x', 'y', 'z']),
    signatories: ORDER.map((name) => ({ name })),
  });
  await clerk.change(id, {
    issuingBodies: { set: inOrder(bodies) },
    legalFields: { set: inOrder(fields) },
  });
  const { data } = await ask(cms, '/legal-documents/{slug}', {}, 'lien-tich');
  expect(data.issuingBodies.map(({ name }) => name)).toEqual(ORDER);
  expect(data.legalFields.map(({ name }) => name)).toEqual(ORDER);
  expect(data.signatories.map(({ name }) => name)).toEqual(ORDER);
});
