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
  /** A film on YouTube, as `https://www.youtube.com/watch?v=…`. */
  embedUrl: z.nullable(z.string()),
  captions: z.nullable(file),
});
export type VideoSummary = z.infer<typeof videoSummary>;

export const videoList = listOf(videoSummary, {});

/** `description` is sanitised HTML, `transcript` plain text with its line breaks. */
export const video = z.extend(videoSummary, {
  description: z.nullable(z.string()),
  transcript: z.nullable(z.string()),
  updatedAt: instant,
});
export type Video = z.infer<typeof video>;

export const videoAnswer = z.object({ data: video, meta: z.object({}) });
