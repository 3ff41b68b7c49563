import { noQuery, pagingQuery } from '@portal/contract/query';
import { answering, pageOf } from './answers.ts';
import { galleries } from './fixtures/galleries.ts';

export const galleryHandlers = [
  answering('/galleries', {
    query: pagingQuery,
    answer: (query) => {
      const { data, pagination } = pageOf(galleries, query);
      return { data, meta: { pagination } };
    },
  }),
  answering('/galleries/:slug', {
    query: noQuery,
    answer: (_query, slug) => {
      const data = galleries.find((one) => one.slug === slug);
      return data && { data, meta: {} };
    },
  }),
];
