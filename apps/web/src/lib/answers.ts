import { articleAnswer, articleList, type ArticleSummary } from '@portal/contract/article';
import { calendarMonth, calendarYear, calendarYears } from '@portal/contract/calendar';
import { categoryList } from '@portal/contract/category';
import { galleryAnswer, galleryList } from '@portal/contract/gallery';
import { legalDocumentAnswer, legalDocumentList } from '@portal/contract/legal-document';
import { redirectAnswer } from '@portal/contract/redirect';
import { searchList, suggestionList } from '@portal/contract/search';
import { siteAnswer } from '@portal/contract/site';
import { staticPageAnswer, staticPageList } from '@portal/contract/static-page';
import { videoAnswer, videoList } from '@portal/contract/video';
import * as z from 'zod/mini';
import { renderLawText, renderPageText } from './page-text.ts';

// Compiled parsers need `eval`, which the content security policy forbids.
z.config({ jitless: true });

/** Renders rich texts once, here: on the server for a page that it renders. */
function showing<D, M, S>(answer: z.ZodMiniType<{ data: D; meta: M }>, show: (data: D) => S) {
  return z.pipe(
    answer,
    z.transform(({ data, meta }) => ({ data: show(data), meta })),
  );
}

const textOf = (html: string | null) => (html === null ? null : renderPageText(html));
const withBody = <D extends { body: string }>(data: D) => ({
  ...data,
  body: renderPageText(data.body),
});
/** Drops what lists of titles do not show. */
const titleOf = (article: ArticleSummary): ArticleSummary => ({
  ...article,
  ...{ summary: null, category: null, cover: null },
});
const withDescription = <D extends { description: string | null }>(data: D) => ({
  ...data,
  description: textOf(data.description),
});

const schemas = {
  article: showing(articleAnswer, (data) => ({
    ...withBody(data),
    relatedArticles: data.relatedArticles.map(titleOf),
  })),
  document: showing(legalDocumentAnswer, (data) => ({
    ...data,
    fullText: data.fullText === null ? null : renderLawText(data.fullText, data.provisionChanges),
    citedBy: data.citedBy.map(titleOf),
  })),
  gallery: showing(galleryAnswer, withDescription),
  video: showing(videoAnswer, withDescription),
  staticPage: showing(staticPageAnswer, withBody),
  ...{ articles: articleList, documents: legalDocumentList, galleries: galleryList },
  ...{ videos: videoList, staticPages: staticPageList, categories: categoryList },
  ...{ calendarMonth, calendarYear, calendarYears, site: siteAnswer },
  ...{ results: searchList, suggestions: suggestionList, redirect: redirectAnswer },
};

type Schemas = typeof schemas;
export type Answers = { [K in keyof Schemas]: z.infer<Schemas[K]> };
export type AnswerKind = keyof Answers;
export type Answer<K extends AnswerKind> = Answers[K];

export type Article = Answer<'article'>['data'];
export type LegalDocument = Answer<'document'>['data'];
export type Gallery = Answer<'gallery'>['data'];
export type Video = Answer<'video'>['data'];

const parsers: { [K in AnswerKind]: z.ZodMiniType<Answers[K]> } = schemas;

/** Throws zod's error if the body does not match the kind. */
export function parseAnswer<K extends AnswerKind>(kind: K, body: unknown): Answer<K> {
  return parse<Answers[K]>(parsers[kind], body);
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  return z.parse(schema, body);
}
