import * as z from 'zod/mini';
import { articleSummary } from './article.js';

export const category = z.object({
  documentId: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.nullable(z.string()),
  /** Slug of the category above it. */
  parent: z.nullable(z.string()),
  inMenu: z.boolean(),
  /** Published articles, those of the categories below included. */
  count: z.int(),
  latest: z.array(articleSummary),
});
export type Category = z.infer<typeof category>;

/** In the editors' order. */
export const categoryList = z.object({ data: z.array(category), meta: z.object({}) });
