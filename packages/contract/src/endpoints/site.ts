import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import { LIST_COLUMNS } from '../exported-fields.js';
import { noQuery, pagingQuery } from '../query.js';
import { redirectAnswer, redirectQuery } from '../redirect.js';
import { searchList, suggestionList } from '../search.js';
import { searchQuery, suggestQuery } from '../search-query.js';
import { siteAnswer } from '../site.js';
import { staticPageAnswer, staticPageList, staticPageSummary } from '../static-page.js';
import { csvOf, ndjsonOf } from './list-file.js';
import type { Operation } from './operation.js';

const allPages = {
  operationId: 'downloadPages',
  tag: 'site',
  of: ['trang thông tin', 'information pages'],
  columns: LIST_COLUMNS.page,
  query: noQuery,
  item: staticPageSummary,
} as const;

const openApiAnswer = z.looseObject({
  openapi: described(
    'Phiên bản của đặc tả OpenAPI',
    'Version of the OpenAPI specification',
    withExample('3.1.1', z.string()),
  ),
});

export const siteEndpoints = {
  '/openapi.json': {
    operationId: 'getOpenApi',
    tag: 'site',
    summary: ['Bản mô tả này', 'This description'],
    query: noQuery,
    answer: openApiAnswer,
  },
  '/pages': {
    operationId: 'listPages',
    tag: 'site',
    summary: ['Trang thông tin', 'Information pages'],
    query: pagingQuery,
    answer: staticPageList,
  },
  '/pages.csv': csvOf(allPages),
  '/pages.ndjson': ndjsonOf(allPages),
  '/pages/{slug}': {
    operationId: 'getPage',
    tag: 'site',
    summary: ['Một trang thông tin', 'One information page'],
    missing: ['Không có trang đang đăng với slug này', 'No published page has this slug'],
    isWithdrawable: true,
    query: noQuery,
    answer: staticPageAnswer,
  },
  '/redirects': {
    operationId: 'findRedirect',
    tag: 'site',
    summary: [
      'Địa chỉ mới của một địa chỉ trên trang cũ',
      'The new address of an address on the former site',
    ],
    missing: ['Cổng không biết địa chỉ cũ này', 'The portal does not know this old address'],
    query: redirectQuery,
    answer: redirectAnswer,
  },
  '/search': {
    operationId: 'search',
    tag: 'search',
    summary: [
      'Tìm trong mọi nội dung theo từ, có dấu hay không dấu',
      'Search all content for words, with or without diacritics',
    ],
    query: searchQuery,
    answer: searchList,
  },
  '/search/suggest': {
    operationId: 'suggest',
    tag: 'search',
    summary: [
      'Gợi ý khi đang gõ: tiêu đề và số ký hiệu',
      'Suggestions while typing: titles and document numbers',
    ],
    query: suggestQuery,
    answer: suggestionList,
  },
  '/site': {
    operationId: 'getSite',
    tag: 'site',
    summary: ['Thông tin về cơ quan và cổng', 'The agency and its portal'],
    missing: ['Thông tin về cơ quan chưa được nhập', 'The agency has not been described yet'],
    query: noQuery,
    answer: siteAnswer,
  },
} as const satisfies Record<string, Operation>;
