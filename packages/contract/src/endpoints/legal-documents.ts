import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import { legalDocumentAnswer, legalDocumentList, legalDocumentSummary } from '../legal-document.js';
import {
  legalDocumentQuery,
  legalDocumentsFileQuery,
  legalDocumentsQuery,
} from '../legal-document-query.js';
import { noQuery } from '../query.js';
import { legislation } from '../legislation.js';
import { LIST_COLUMNS } from '../exported-fields.js';
import { csvOf, ndjsonOf } from './list-file.js';
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
  '/legal-documents.ndjson': ndjsonOf(wholeList),
  '/legal-documents/{slug}': {
    operationId: 'getLegalDocument',
    tag: 'legal-documents',
    summary: [
      'Một văn bản: hiệu lực, quan hệ, lịch sử, tệp, toàn văn',
      'One legal document: validity, relations, history, files, full text',
    ],
    missing: ['Không có văn bản đang đăng với slug này', 'No published document has this slug'],
    isWithdrawable: true,
    query: legalDocumentQuery,
    answer: legalDocumentAnswer,
  },
  '/legal-documents/{slug}/legislation.jsonld': {
    operationId: 'getLegislation',
    tag: 'legal-documents',
    summary: [
      'Một văn bản theo schema.org/Legislation (JSON-LD), không có toàn văn',
      'One legal document as schema.org/Legislation (JSON-LD), without its full text',
    ],
    details: [
      'Cũng có trong HTML của trang văn bản. Quan hệ có cả hai chiều: tác động của văn bản khác nằm ở @reverse, các điều khoản bị tác động ở hasPart',
      'The HTML of its page has the same. Relations go both ways: what others do to it is in @reverse, and to which provisions in hasPart',
    ],
    missing: ['Không có văn bản đang đăng với slug này', 'No published document has this slug'],
    query: legalDocumentQuery,
    mediaType: 'application/ld+json',
    answer: legislation,
  },
  '/legal-documents/{slug}/files.zip': {
    operationId: 'downloadLegalDocumentFiles',
    tag: 'legal-documents',
    summary: [
      'Mọi tệp của một văn bản trong một tệp ZIP, kèm mã băm để kiểm tra',
      'All files of a legal document as one ZIP, with hashes to check them by',
    ],
    details: [
      'SHA256SUMS trong tệp ZIP có SHA-256 của từng tệp, đọc được bằng `sha256sum --check`',
      'SHA256SUMS in the ZIP has the SHA-256 of each file, for `sha256sum --check`',
    ],
    missing: [
      'Không có văn bản đang đăng với slug này, hoặc văn bản không có tệp',
      'No published document has this slug, or the document has no files',
    ],
    query: noQuery,
    mediaType: 'application/zip',
    answer: described(
      'Tệp ZIP, các tệp để nguyên không nén',
      'A ZIP whose files are stored as they are',
      withExample('PK', z.string()),
    ),
  },
} as const satisfies Record<string, Operation>;
