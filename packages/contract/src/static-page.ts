import * as z from 'zod/mini';
import { instant, listOf } from './envelope.js';

export const staticPageSummary = z.object({
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  updatedAt: instant,
});
export type StaticPageSummary = z.infer<typeof staticPageSummary>;

export const staticPageList = listOf(staticPageSummary, {});

/** `body` is sanitised HTML; `showsContact` says that the agency's contact facts stand above it. */
export const staticPage = z.extend(staticPageSummary, {
  body: z.string(),
  showsContact: z.boolean(),
});
export type StaticPage = z.infer<typeof staticPage>;

export const staticPageAnswer = z.object({ data: staticPage, meta: z.object({}) });
