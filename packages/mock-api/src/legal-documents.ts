import { pagingQuery } from '@portal/contract/query';
import { answering, pageOf } from './answers.ts';
import { legalDocuments } from './fixtures/legal-documents.ts';

export const legalDocumentHandlers = [
  answering('/legal-documents', {
    query: pagingQuery,
    answer: (query) => {
      const { data, pagination } = pageOf(legalDocuments, query);
      return { data, meta: { pagination } };
    },
  }),
];
