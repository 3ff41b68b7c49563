import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import { galleryAnswer, galleryList, gallerySummary } from '../gallery.js';
import { LIST_COLUMNS } from '../exported-fields.js';
import { noQuery, pagingQuery } from '../query.js';
import { videoAnswer, videoList, videoSummary } from '../video.js';
import { csvOf, ndjsonOf } from './list-file.js';
import type { Operation } from './operation.js';

const allGalleries = {
  operationId: 'downloadGalleries',
  tag: 'media',
  of: ['album ảnh', 'photo albums'],
  columns: LIST_COLUMNS.gallery,
  query: noQuery,
  item: gallerySummary,
} as const;

const allVideos = {
  operationId: 'downloadVideos',
  tag: 'media',
  of: ['video', 'videos'],
  columns: LIST_COLUMNS.video,
  query: noQuery,
  item: videoSummary,
} as const;

export const mediaEndpoints = {
  '/galleries': {
    operationId: 'listGalleries',
    tag: 'media',
    summary: ['Album ảnh, mới nhất trước', 'Photo albums, newest first'],
    query: pagingQuery,
    answer: galleryList,
  },
  '/galleries.csv': csvOf(allGalleries),
  '/galleries.ndjson': ndjsonOf(allGalleries),
  '/galleries/{slug}': {
    operationId: 'getGallery',
    tag: 'media',
    summary: ['Một album với các ảnh', 'One album with its photos'],
    missing: ['Không có album đang đăng với slug này', 'No published album has this slug'],
    isWithdrawable: true,
    query: noQuery,
    answer: galleryAnswer,
  },
  '/transcripts/{slug}': {
    operationId: 'downloadTranscript',
    tag: 'media',
    summary: [
      'Lời thuyết minh của video có slug này, thành tệp văn bản UTF-8',
      'The transcript of the video with this slug, as a UTF-8 text file',
    ],
    missing: [
      'Không có video đang đăng với slug này, hoặc video không có lời thuyết minh',
      'No published video has this slug, or the video has no transcript',
    ],
    query: noQuery,
    mediaType: 'text/plain',
    answer: described(
      'Tiêu đề của video, rồi lời thuyết minh',
      'Title of the video, then the transcript',
      withExample('Tuần lễ đổi mới sáng tạo', z.string()),
    ),
  },
  '/videos': {
    operationId: 'listVideos',
    tag: 'media',
    summary: ['Video, mới nhất trước', 'Videos, newest first'],
    query: pagingQuery,
    answer: videoList,
  },
  '/videos.csv': csvOf(allVideos),
  '/videos.ndjson': ndjsonOf(allVideos),
  '/videos/{slug}': {
    operationId: 'getVideo',
    tag: 'media',
    summary: ['Một video', 'One video'],
    missing: ['Không có video đang đăng với slug này', 'No published video has this slug'],
    isWithdrawable: true,
    query: noQuery,
    answer: videoAnswer,
  },
} as const satisfies Record<string, Operation>;
