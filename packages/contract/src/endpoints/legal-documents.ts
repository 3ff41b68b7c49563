import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import { legalDocumentAnswer, legalDocumentList } from '../legal-document.js';
import {
  legalDocumentQuery,
  legalDocumentsFileQuery,
  legalDocumentsQuery,
} from '../legal-document-query.js';
import type { Operation } from './operation.js';

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
  '/legal-documents.csv': {
    operationId: 'downloadLegalDocuments',
    tag: 'legal-documents',
    summary: [
      'Cả danh sách văn bản thành một tệp CSV, lọc như danh sách',
      'The whole list of documents as a CSV file, filtered like the list',
    ],
    details: [
      'CSV theo RFC 4180, UTF-8 có BOM để mở bằng Excel; ngày dạng YYYY-MM-DD; ô bắt đầu bằng =, +, -, @ có thêm dấu nháy đơn ở trước.',
      'CSV by RFC 4180, UTF-8 with a BOM for Excel; days as YYYY-MM-DD; a cell that begins with =, +, - or @ gets an apostrophe before it.',
    ],
    query: legalDocumentsFileQuery,
    mediaType: 'text/csv',
    answer: described(
      'Dòng đầu là tên cột; mỗi dòng sau là một văn bản',
      'The first line names the columns; each further line is one document',
      withExample('Số ký hiệu,Trích yếu', z.string()),
    ),
  },
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
