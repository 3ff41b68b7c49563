import * as z from 'zod/mini';
import { day, instant, listOf } from './envelope.js';
import { legalDocumentReference } from './legal-reference.js';
import { file, image } from './media.js';

export const articleSummary = z.object({
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.nullable(z.string()),
  postedAt: instant,
  /** The day of `postedAt` in Asia/Ho_Chi_Minh. */
  postedOn: day,
  featured: z.boolean(),
  category: z.nullable(z.object({ slug: z.string(), name: z.string() })),
  cover: z.nullable(image),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

export const correction = z.object({ date: day, note: z.string() });

export const article = z.extend(articleSummary, {
  /** Sanitised HTML. */
  body: z.string(),
  author: z.nullable(z.string()),
  authorPosition: z.nullable(z.string()),
  source: z.nullable(z.string()),
  attachments: z.array(file),
  corrections: z.array(correction),
  relatedArticles: z.array(articleSummary),
  /** In the order in which the text cites them; `body` has a link to each where it does. */
  citedDocuments: z.array(legalDocumentReference),
  updatedAt: instant,
});
export type Article = z.infer<typeof article>;

/** `neighbours` come with `date`: the nearest days before and after it that have news. */
export const articleList = listOf(articleSummary, {
  neighbours: z.optional(z.object({ previous: z.nullable(day), next: z.nullable(day) })),
});
export type ArticleList = z.infer<typeof articleList>;

export const articleAnswer = z.object({ data: article, meta: z.object({}) });
