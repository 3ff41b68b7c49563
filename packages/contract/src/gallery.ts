import * as z from 'zod/mini';
import { day, instant, listOf } from './envelope.js';
import { image } from './media.js';

export const gallerySummary = z.object({
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  postedAt: instant,
  postedOn: day,
  photoCount: z.int(),
  /** The first photo. */
  cover: z.nullable(image),
});
export type GallerySummary = z.infer<typeof gallerySummary>;

export const galleryList = listOf(gallerySummary, {});
