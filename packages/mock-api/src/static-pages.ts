import { noQuery, pagingQuery } from '@portal/contract/query';
import { answering, pageOf } from './answers.ts';
import { staticPages } from './fixtures/static-pages.ts';

export const staticPageHandlers = [
  answering('/pages', {
    query: pagingQuery,
    answer: (query) => {
      const { data, pagination } = pageOf(staticPages, query);
      return { data, meta: { pagination } };
    },
  }),
  answering('/pages/:slug', {
    query: noQuery,
    answer: (_query, slug) => {
      const data = staticPages.find((one) => one.slug === slug);
      return data && { data, meta: {} };
    },
  }),
];
