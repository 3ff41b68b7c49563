import { articleAnswer, articleList } from './article.js';
import { articlesQuery } from './article-query.js';
import { calendarMonth, calendarYear } from './calendar.js';
import { calendarQuery } from './calendar-query.js';
import { categoryList } from './category.js';
import { categoriesQuery } from './category-query.js';
import { galleryAnswer, galleryList } from './gallery.js';
import { legalDocumentAnswer, legalDocumentList } from './legal-document.js';
import { legalDocumentQuery, legalDocumentsQuery } from './legal-document-query.js';
import { noQuery, pagingQuery } from './query.js';
import { redirectAnswer, redirectQuery } from './redirect.js';
import { searchList, suggestionList } from './search.js';
import { searchQuery, suggestQuery } from './search-query.js';
import { siteAnswer } from './site.js';
import { staticPageAnswer, staticPageList } from './static-page.js';
import { videoAnswer, videoList } from './video.js';
import * as z from 'zod/mini';

export const API_ROOT = '/api/v1';

/** Every address of the public API, with what it takes and what it answers. */
export const endpoints = {
  '/articles': { query: articlesQuery, answer: articleList },
  '/articles/calendar': { query: calendarQuery, answer: z.union([calendarMonth, calendarYear]) },
  '/articles/{slug}': { query: noQuery, answer: articleAnswer },
  '/categories': { query: categoriesQuery, answer: categoryList },
  '/galleries': { query: pagingQuery, answer: galleryList },
  '/galleries/{slug}': { query: noQuery, answer: galleryAnswer },
  '/legal-documents': { query: legalDocumentsQuery, answer: legalDocumentList },
  '/legal-documents/{slug}': { query: legalDocumentQuery, answer: legalDocumentAnswer },
  '/openapi.json': { query: noQuery, answer: z.looseObject({ openapi: z.string() }) },
  '/pages': { query: pagingQuery, answer: staticPageList },
  '/pages/{slug}': { query: noQuery, answer: staticPageAnswer },
  '/redirects': { query: redirectQuery, answer: redirectAnswer },
  '/search': { query: searchQuery, answer: searchList },
  '/search/suggest': { query: suggestQuery, answer: suggestionList },
  '/site': { query: noQuery, answer: siteAnswer },
  '/videos': { query: pagingQuery, answer: videoList },
  '/videos/{slug}': { query: noQuery, answer: videoAnswer },
} as const;
