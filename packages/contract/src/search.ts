import * as z from 'zod/mini';
import { day, instant, listOf } from './envelope.js';

/** News whose title or summary has all the words, marks or no marks; newest first. */
export const searchResult = z.object({
  type: z.literal('article'),
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.nullable(z.string()),
  postedAt: instant,
  postedOn: day,
});

export const searchList = listOf(searchResult, {});
