import { noQuery, pagingQuery } from '@portal/contract/query';
import { answering, pageOf } from './answers.ts';
import { videos } from './fixtures/videos.ts';

export const videoHandlers = [
  answering('/videos', {
    query: pagingQuery,
    answer: (query) => {
      const { data, pagination } = pageOf(videos, query);
      return { data, meta: { pagination } };
    },
  }),
  answering('/videos/:slug', {
    query: noQuery,
    answer: (_query, slug) => {
      const data = videos.find((one) => one.slug === slug);
      return data && { data, meta: {} };
    },
  }),
];
