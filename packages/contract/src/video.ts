import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf, listOf } from './envelope.js';
import { file, image } from './media.js';

export const videoSummary = component(
  'VideoSummary',
  'Video như trong danh sách (VideoObject)',
  z.object({
    ...posted,
    durationSeconds: described('Thời lượng, giây (duration)', z.nullable(z.int())),
    poster: described('Ảnh chờ (thumbnail)', z.nullable(image)),
    file: described('Tệp video; null khi video ở YouTube (contentUrl)', z.nullable(file)),
    embedUrl: described(
      {
        description: 'Địa chỉ của video trên YouTube; null khi video là một tệp',
        examples: ['https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
      },
      z.nullable(z.string()),
    ),
    captions: described('Tệp phụ đề WebVTT (caption)', z.nullable(file)),
  }),
);
export type VideoSummary = z.infer<typeof videoSummary>;

export const videoList = component('VideoList', 'Một trang video', listOf(videoSummary, {}));

export const video = component(
  'Video',
  'Video đầy đủ (VideoObject)',
  z.extend(videoSummary, {
    description: described('Giới thiệu, HTML đã làm sạch', z.nullable(z.string())),
    transcript: described(
      'Lời của video, văn bản thuần, giữ các dòng (transcript)',
      z.nullable(z.string()),
    ),
  }),
);
export type Video = z.infer<typeof video>;

export const videoAnswer = component('VideoAnswer', 'Một video', answerOf(video, {}));
