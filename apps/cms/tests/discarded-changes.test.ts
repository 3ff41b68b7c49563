import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf, type Editor } from './support/editor.js';

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';

let cms: Cms;
let editor: Editor;
let clerk: Clerk;
let category: string;
beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  clerk = clerkOf(cms);
  category = await editor.createCategory('Tin tức');
});
afterAll(() => cms.stop());

const related = z.object({ relatedArticles: z.array(z.object({ title: z.string() })) });

const relatedTo = async (documentId: string) => {
  const article = await cms.strapi
    .documents(ARTICLE)
    .findOne({ documentId, populate: { relatedArticles: { fields: ['title'] } } });
  return related.parse(article).relatedArticles.map(({ title }) => title);
};

test('discarding changes keeps a relation to an item that is still a draft', async () => {
  const draft = await editor.draft({ title: 'Bài chưa đăng', category });
  const shown = await editor.post({ title: 'Bài đã đăng', category });
  const article = await editor.post({
    title: 'Bài chính',
    category,
    relatedArticles: [shown, draft],
  });
  await editor.revise(article, { title: 'Bài chính, sửa dở' });
  await cms.strapi.documents(ARTICLE).discardDraft({ documentId: article });

  expect(await relatedTo(article)).toEqual(['Bài đã đăng', 'Bài chưa đăng']);
  const after = await cms.strapi.documents(ARTICLE).findOne({ documentId: article });
  expect(after?.title).toBe('Bài chính');
  await editor.publish(draft);
  await editor.publish(article);
  expect(await relatedTo(article)).toEqual(['Bài đã đăng', 'Bài chưa đăng']);
});

test('a relation to a published item that the discarded changes added goes with them', async () => {
  const shown = await editor.post({ title: 'Bài khác', category });
  const article = await editor.post({ title: 'Bài không có tin liên quan', category });
  await editor.revise(article, { relatedArticles: [shown] });
  await cms.strapi.documents(ARTICLE).discardDraft({ documentId: article });
  expect(await relatedTo(article)).toEqual([]);
});

test('discarding changes keeps a legal relation to a document that is still a draft', async () => {
  const target = await clerk.draft('70/2019/QĐ-UBND');
  const document = await clerk.issue('71/2020/QĐ-UBND', {
    relations: [{ kind: 'repeals', target }],
  });
  const unfinished: Record<string, unknown> = { abstract: 'Sửa dở' };
  await cms.strapi.documents(DOCUMENT).update({ documentId: document, data: unfinished });
  await cms.strapi.documents(DOCUMENT).discardDraft({ documentId: document });
  const after = await cms.strapi.documents(DOCUMENT).findOne({
    documentId: document,
    populate: { relations: { populate: { target: { fields: ['number'] } } } },
  });
  expect(after?.abstract).toBe('Về 71/2020/QĐ-UBND');
  expect(after?.relations).toMatchObject([
    { kind: 'repeals', target: { number: '70/2019/QĐ-UBND' } },
  ]);
});

test('discarding a text that is not published, or no longer, is refused and keeps it', async () => {
  const draft = await editor.draft({ title: 'Bài chưa đăng lần nào', category });
  const withdrawn = await editor.post({ title: 'Bài đã gỡ', category });
  await cms.strapi.documents(ARTICLE).unpublish({ documentId: withdrawn });
  for (const documentId of [draft, withdrawn]) {
    await expect(cms.strapi.documents(ARTICLE).discardDraft({ documentId })).rejects.toThrow(
      'không có bản đã đăng',
    );
    expect(await cms.strapi.documents(ARTICLE).findOne({ documentId })).not.toBeNull();
  }
});
