import * as z from 'zod/mini';
import { articleAnswer, articleList } from './article.js';
import { articlesQuery } from './article-query.js';
import { calendarMonth, calendarYear } from './calendar.js';
import { calendarQuery } from './calendar-query.js';
import { categoryList } from './category.js';
import { categoriesQuery } from './category-query.js';
import { CHANGES, changesEndpoints } from './changes-endpoints.js';
import { described } from './described.js';
import { galleryAnswer, galleryList } from './gallery.js';
import { legalDocumentAnswer, legalDocumentList } from './legal-document.js';
import {
  legalDocumentQuery,
  legalDocumentsFileQuery,
  legalDocumentsQuery,
} from './legal-document-query.js';
import { noQuery, pagingQuery } from './query.js';
import { redirectAnswer, redirectQuery } from './redirect.js';
import { searchList, suggestionList } from './search.js';
import { searchQuery, suggestQuery } from './search-query.js';
import { siteAnswer } from './site.js';
import { staticPageAnswer, staticPageList } from './static-page.js';
import { videoAnswer, videoList } from './video.js';

export const API_ROOT = '/api/v1';

const calendarAnswer = described(
  'Với month: những ngày của tháng; với year: những tháng của năm',
  z.union([calendarMonth, calendarYear]),
);
const openApiAnswer = z.looseObject({
  openapi: described('Phiên bản của đặc tả OpenAPI', z.string()),
});

const NEWS = 'Tin tức';
const LEGAL = 'Văn bản';
const MEDIA = 'Video và hình ảnh';
const SITE = 'Trang thông tin điện tử';
const SEARCH = 'Tìm kiếm';

export const TAGS = [
  { name: NEWS, description: 'Tin bài, chuyên mục và lịch tin' },
  {
    name: LEGAL,
    description: 'Văn bản với hiệu lực và quan hệ, theo khái niệm của schema.org/Legislation',
  },
  { name: MEDIA, description: 'Video và album ảnh' },
  { name: SITE, description: 'Cơ quan, trang thông tin, địa chỉ cũ và bản mô tả này' },
  { name: SEARCH, description: 'Tìm trong mọi nội dung' },
  {
    name: CHANGES,
    description: 'Mọi lần đăng, sửa, gỡ và xóa, để giữ một bản sao luôn đúng',
  },
];

/** An endpoint of the API as OpenAPI describes it. */
export interface Operation {
  /** Generated clients name their method after it, so a change would break them. */
  operationId: string;
  tag: string;
  summary: string;
  /** The description of the 404 response; undefined if the endpoint never answers 404. */
  missing?: string;
  /** The description of the 410 response; undefined if the endpoint never answers 410. */
  gone?: string;
  query: z.ZodMiniType<object, Record<string, unknown>>;
  /** The type of the answer; JSON if undefined. */
  mediaType?: 'text/event-stream' | 'text/csv' | 'text/plain' | 'application/x-ndjson';
  /** The body; of a stream the data of each event. */
  answer: z.ZodMiniType;
}

/** Every endpoint of the public API with its query and its answer. */
export const endpoints = {
  '/articles': {
    operationId: 'listArticles',
    tag: NEWS,
    summary: 'Tin bài, mới nhất trước',
    query: articlesQuery,
    answer: articleList,
  },
  '/articles/calendar': {
    operationId: 'getNewsCalendar',
    tag: NEWS,
    summary: 'Những ngày (hoặc tháng) có tin',
    query: calendarQuery,
    answer: calendarAnswer,
  },
  '/articles/{slug}': {
    operationId: 'getArticle',
    tag: NEWS,
    summary: 'Một tin bài, với văn bản mà tin viện dẫn',
    missing: 'Không có tin bài đang đăng với slug này',
    query: noQuery,
    answer: articleAnswer,
  },
  '/categories': {
    operationId: 'listCategories',
    tag: NEWS,
    summary: 'Chuyên mục tin tức',
    query: categoriesQuery,
    answer: categoryList,
  },
  ...changesEndpoints,
  '/galleries': {
    operationId: 'listGalleries',
    tag: MEDIA,
    summary: 'Album ảnh, mới nhất trước',
    query: pagingQuery,
    answer: galleryList,
  },
  '/galleries/{slug}': {
    operationId: 'getGallery',
    tag: MEDIA,
    summary: 'Một album với các ảnh',
    missing: 'Không có album đang đăng với slug này',
    query: noQuery,
    answer: galleryAnswer,
  },
  '/legal-documents': {
    operationId: 'listLegalDocuments',
    tag: LEGAL,
    summary: 'Văn bản, với số lượng theo từng tiêu chí lọc',
    query: legalDocumentsQuery,
    answer: legalDocumentList,
  },
  '/legal-documents.csv': {
    operationId: 'downloadLegalDocuments',
    tag: LEGAL,
    summary:
      'Cả danh sách văn bản thành một tệp CSV (RFC 4180, UTF-8 có BOM để mở bằng Excel), lọc như danh sách; ngày dạng YYYY-MM-DD; ô bắt đầu bằng =, +, -, @ có thêm dấu nháy đơn ở trước',
    query: legalDocumentsFileQuery,
    mediaType: 'text/csv',
    answer: described('Dòng đầu là tên cột; mỗi dòng sau là một văn bản', z.string()),
  },
  '/legal-documents/{slug}': {
    operationId: 'getLegalDocument',
    tag: LEGAL,
    summary: 'Một văn bản: hiệu lực, quan hệ, lịch sử, tệp, toàn văn',
    missing: 'Không có văn bản đang đăng với slug này',
    query: legalDocumentQuery,
    answer: legalDocumentAnswer,
  },
  '/openapi.json': {
    operationId: 'getOpenApi',
    tag: SITE,
    summary: 'Bản mô tả này',
    query: noQuery,
    answer: openApiAnswer,
  },
  '/pages': {
    operationId: 'listPages',
    tag: SITE,
    summary: 'Trang thông tin',
    query: pagingQuery,
    answer: staticPageList,
  },
  '/pages/{slug}': {
    operationId: 'getPage',
    tag: SITE,
    summary: 'Một trang thông tin',
    missing: 'Không có trang đang đăng với slug này',
    query: noQuery,
    answer: staticPageAnswer,
  },
  '/redirects': {
    operationId: 'findRedirect',
    tag: SITE,
    summary: 'Địa chỉ mới của một địa chỉ trên trang cũ',
    missing: 'Cổng không biết địa chỉ cũ này',
    query: redirectQuery,
    answer: redirectAnswer,
  },
  '/search': {
    operationId: 'search',
    tag: SEARCH,
    summary: 'Tìm trong mọi nội dung theo từ, có dấu hay không dấu',
    query: searchQuery,
    answer: searchList,
  },
  '/search/suggest': {
    operationId: 'suggest',
    tag: SEARCH,
    summary: 'Gợi ý khi đang gõ: tiêu đề và số ký hiệu',
    query: suggestQuery,
    answer: suggestionList,
  },
  '/site': {
    operationId: 'getSite',
    tag: SITE,
    summary: 'Thông tin về cơ quan và cổng',
    missing: 'Thông tin về cơ quan chưa được nhập',
    query: noQuery,
    answer: siteAnswer,
  },
  '/transcripts/{slug}': {
    operationId: 'downloadTranscript',
    tag: MEDIA,
    summary: 'Lời thuyết minh của video có slug này, thành tệp văn bản UTF-8',
    missing: 'Không có video đang đăng với slug này, hoặc video không có lời thuyết minh',
    query: noQuery,
    mediaType: 'text/plain',
    answer: described('Tiêu đề của video, rồi lời thuyết minh', z.string()),
  },
  '/videos': {
    operationId: 'listVideos',
    tag: MEDIA,
    summary: 'Video, mới nhất trước',
    query: pagingQuery,
    answer: videoList,
  },
  '/videos/{slug}': {
    operationId: 'getVideo',
    tag: MEDIA,
    summary: 'Một video',
    missing: 'Không có video đang đăng với slug này',
    query: noQuery,
    answer: videoAnswer,
  },
} as const satisfies Record<string, Operation>;
