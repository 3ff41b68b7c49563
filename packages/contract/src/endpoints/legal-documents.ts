import { legalDocumentAnswer, legalDocumentList, legalDocumentSummary } from '../legal-document.js';
import {
  legalDocumentQuery,
  legalDocumentsFileQuery,
  legalDocumentsQuery,
} from '../legal-document-query.js';
import { LIST_COLUMNS } from '../list-columns.js';
import { csvOf, linesOf } from './list-file.js';
import type { Operation } from './operation.js';

const wholeList = {
  operationId: 'downloadLegalDocuments',
  tag: 'legal-documents',
  of: ['văn bản', 'legal documents'],
  columns: LIST_COLUMNS['legal-document'],
  query: legalDocumentsFileQuery,
  item: legalDocumentSummary,
} as const;

export const legalDocumentEndpoints = {
  '/legal-documents': {
    operationId: 'listLegalDocuments',
    tag: 'legal-documents',
    summary: [
      'Văn bản, với số lượng theo từng tiêu chí lọc',
      'Legal documents, with counts for each filter',
    ],
    query: legalDocumentsQuery,
    answer: legalDocumentList,
  },
  '/legal-documents.csv': csvOf(wholeList),
  '/legal-documents.ndjson': linesOf(wholeList),
  '/legal-documents/{slug}': {
    operationId: 'getLegalDocument',
    tag: 'legal-documents',
    summary: [
      'Một văn bản: hiệu lực, quan hệ, lịch sử, tệp, toàn văn',
      'One legal document: validity, relations, history, files, full text',
    ],
    missing: ['Không có văn bản đang đăng với slug này', 'No published document has this slug'],
    query: legalDocumentQuery,
    answer: legalDocumentAnswer,
  },
} as const satisfies Record<string, Operation>;
