import * as z from 'zod/mini';
import { day, instant, listOf } from './envelope.js';
import { file, image } from './media.js';

export const videoSummary = z.object({
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  postedAt: instant,
  postedOn: day,
  durationSeconds: z.nullable(z.int()),
  poster: z.nullable(image),
  file: z.nullable(file),
  embedUrl: z.nullable(z.string()),
  captions: z.nullable(file),
});
export type VideoSummary = z.infer<typeof videoSummary>;

export const videoList = listOf(videoSummary, {});
