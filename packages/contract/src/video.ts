import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { corrections } from './correction.js';
import { component, described, withExample } from './described.js';
import { answerOf, listOf } from './envelope.js';
import { file, image } from './media.js';

export const videoSummary = component(
  'VideoSummary',
  'Video như trong danh sách (VideoObject)',
  'A video as in lists (VideoObject)',
  z.object({
    ...posted,
    durationSeconds: described(
      'Thời lượng, giây (duration)',
      'Duration in seconds (duration)',
      withExample(185, z.nullable(z.int())),
    ),
    poster: described('Ảnh chờ (thumbnail)', 'Poster picture (thumbnail)', z.nullable(image)),
    file: described(
      'Tệp video; null khi video ở YouTube (contentUrl)',
      'Video file; null if the video is on YouTube (contentUrl)',
      z.nullable(file),
    ),
    embedUrl: described(
      'Địa chỉ của video trên YouTube; null khi video là một tệp',
      'Address of the video on YouTube; null if the video is a file',
      withExample('https://www.youtube.com/watch?v=dQw4w9WgXcQ', z.nullable(z.string())),
    ),
    captions: described(
      'Tệp phụ đề WebVTT (caption)',
      'WebVTT caption file (caption)',
      z.nullable(file),
    ),
  }),
);
export type VideoSummary = z.infer<typeof videoSummary>;

export const videoList = component(
  'VideoList',
  'Một trang video',
  'One page of videos',
  listOf(videoSummary, {}),
);

export const video = component(
  'Video',
  'Video đầy đủ (VideoObject)',
  'A video in full (VideoObject)',
  z.extend(videoSummary, {
    description: described(
      'Giới thiệu, HTML đã làm sạch',
      'Introduction, sanitised HTML',
      withExample('<p>Phóng sự về Tuần lễ đổi mới sáng tạo.</p>', z.nullable(z.string())),
    ),
    transcript: described(
      'Lời của video, văn bản thuần, giữ các dòng (transcript)',
      'What is said in the video, plain text with line breaks (transcript)',
      withExample('Kính thưa quý vị,\nsáng nay…', z.nullable(z.string())),
    ),
    corrections,
  }),
);
export type Video = z.infer<typeof video>;

export const videoAnswer = component('VideoAnswer', 'Một video', 'One video', answerOf(video, {}));
