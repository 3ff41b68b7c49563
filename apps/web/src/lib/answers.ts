import { articleAnswer, articleList } from '@portal/contract/article';
import { calendarMonth } from '@portal/contract/calendar';
import { categoryList } from '@portal/contract/category';
import { galleryAnswer, galleryList } from '@portal/contract/gallery';
import { legalDocumentAnswer, legalDocumentList } from '@portal/contract/legal-document';
import { problem, type Problem } from '@portal/contract/problem';
import { redirectAnswer } from '@portal/contract/redirect';
import { searchList, suggestionList } from '@portal/contract/search';
import { siteAnswer } from '@portal/contract/site';
import { staticPageAnswer, staticPageList } from '@portal/contract/static-page';
import { videoAnswer, videoList } from '@portal/contract/video';
import * as z from 'zod/mini';

// Compiled parsers need `eval`, which the content security policy forbids.
z.config({ jitless: true });

const schemas = {
  ...{ article: articleAnswer, articles: articleList, calendarMonth, categories: categoryList },
  ...{ document: legalDocumentAnswer, documents: legalDocumentList },
  ...{ gallery: galleryAnswer, galleries: galleryList, video: videoAnswer, videos: videoList },
  ...{ staticPage: staticPageAnswer, staticPages: staticPageList, site: siteAnswer },
  ...{ results: searchList, suggestions: suggestionList, redirect: redirectAnswer },
};

type Schemas = typeof schemas;
type Answers = { [K in keyof Schemas]: z.infer<Schemas[K]> };
export type AnswerKind = keyof Answers;
export type Answer<K extends AnswerKind> = Answers[K];

const parsers: { [K in AnswerKind]: z.ZodMiniType<Answers[K]> } = schemas;

/** Throws zod's error where the body is none of this kind. */
export function parseAnswer<K extends AnswerKind>(kind: K, body: unknown): Answer<K> {
  return parse<Answers[K]>(parsers[kind], body);
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  return z.parse(schema, body);
}

export function parseProblem(body: unknown): Problem | undefined {
  return z.safeParse(problem, body).data;
}
