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

/** `caption` and `alt` of the image are those of the photo in this album. */
export const photo = z.object({ image, credit: z.nullable(z.string()) });
export type Photo = z.infer<typeof photo>;

/** `description` is sanitised HTML; the photos stand in the editors' order. */
export const gallery = z.extend(gallerySummary, {
  description: z.nullable(z.string()),
  photos: z.array(photo),
  updatedAt: instant,
});
export type Gallery = z.infer<typeof gallery>;

export const galleryAnswer = z.object({ data: gallery, meta: z.object({}) });
