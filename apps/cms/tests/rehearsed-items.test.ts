import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';
import { formOf, type Form } from './support/forms.js';

const ARTICLES = 'collection-types/api::article.article';

const answer = z.object({
  data: z.object({
    leading: z.array(z.object({ type: z.string(), title: z.string(), way: z.string() })),
  }),
});

let cms: Cms;
let form: Form;
let editor: Editor;
let category: string;
let target: string;
beforeAll(async () => {
  cms = await startCms();
  form = formOf(cms, await signIn(cms));
  editor = editorOf(cms);
  category = await editor.createCategory('Tin tức');
  target = await editor.post({ title: 'Đích', category });
  const body = `<p>Xem <a href="portal:article/${target}">đây</a>.</p>`;
  await editor.post({ title: 'Có liên kết', category, body });
  await editor.draft({ title: 'Bản thảo có liên kết', body });
  const naming = await editor.post({
    ...{ title: 'Có tin liên quan', category, relatedArticles: [target] },
  });
  await editor.revise(naming, { title: 'Chưa ai được thấy' });
  await cms.strapi.documents('api::redirect.redirect').create({
    data: { source: '/cu.aspx', target: '/tin-tuc/dich?x=1' },
  });
  await cms.strapi.documents('api::redirect.redirect').create({
    data: { source: '/khac.aspx', target: '/tin-tuc/dich-khac' },
  });
  const data: Record<string, unknown> = {
    ...{ agencyName: 'Sở', quickLinks: [{ label: 'Nhanh', href: '/tin-tuc/dich/' }] },
    menu: [
      { label: 'Tin', href: '/tin-tuc', children: [{ label: 'Con', href: '/tin-tuc/dich#a' }] },
    ],
  };
  await cms.strapi.documents('api::site.site').create({ data });
});
afterAll(() => cms.stop());

async function rehearsed(response: Promise<Response>) {
  const { leading } = answer.parse(await (await response).json()).data;
  return leading.map(({ type, title, way }) => `${way} ${type} ${title}`).toSorted();
}

const LEADING = [
  'menu site Con',
  'menu site Nhanh',
  'redirect redirect /cu.aspx',
  'related article Có tin liên quan',
  'text article Có liên kết',
];

/** Every way by which readers find the target. */
async function seen() {
  const linked = (await ask(cms, '/articles/{slug}', {}, 'co-lien-ket')).data.body;
  const { relatedArticles } = (await ask(cms, '/articles/{slug}', {}, 'co-tin-lien-quan')).data;
  return {
    text: linked.includes('/tin-tuc/dich"'),
    related: relatedArticles.map(({ slug }) => slug).includes('dich'),
    address: (await cms.get('/api/v1/articles/dich')).status,
  };
}

test('what leads to an item is told before it is withdrawn or deleted, and nothing is done', async () => {
  const place = `${ARTICLES}/${target}`;
  expect(await rehearsed(form.rehearse('POST', `${place}/actions/unpublish`, {}))).toEqual(LEADING);
  expect(await rehearsed(form.rehearse('DELETE', place))).toEqual(LEADING);
  expect(await seen()).toEqual({ text: true, related: true, address: 200 });
});

test('an item to which nothing leads has nothing to tell, nor has a draft', async () => {
  const alone = await editor.post({ title: 'Một mình', category });
  const path = `${ARTICLES}/${alone}/actions/unpublish`;
  expect(await rehearsed(form.rehearse('POST', path, {}))).toEqual([]);
  const draft = await editor.draft({ title: 'Nháp' });
  expect(await rehearsed(form.rehearse('DELETE', `${ARTICLES}/${draft}`))).toEqual([]);
});

test('what is told is what readers then miss', async () => {
  await editor.withdraw(target);
  const { text, address } = await seen();
  expect({ text, address }).toEqual({ text: false, address: 410 });
  const draft = await cms.strapi.documents('api::article.article').findFirst({
    filters: { title: 'Có tin liên quan' },
    populate: ['relatedArticles'],
    status: 'published',
  });
  expect(draft?.['relatedArticles']).toEqual([]);
  const place = `${ARTICLES}/${target}`;
  expect(await rehearsed(form.rehearse('DELETE', place))).toEqual([]);
});

test('types without pages of their own are not rehearsed', async () => {
  const path = `collection-types/api::category.category/${category}`;
  expect((await form.rehearse('DELETE', path)).status).toBe(400);
});
