import { noQuery } from '@portal/contract/query';
import { answering } from './answers.ts';
import { site } from './fixtures/site.ts';

export const siteHandlers = [
  answering('/site', { query: noQuery, answer: () => ({ data: site, meta: {} }) }),
];
