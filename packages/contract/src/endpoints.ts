import { articleAnswer, articleList, articlesQuery } from './article.js';
import { calendarMonth, calendarQuery, calendarYear } from './calendar.js';
import { categoriesQuery, categoryList } from './category.js';
import { galleryList } from './gallery.js';
import { legalDocumentList } from './legal-document.js';
import { noQuery, pagingQuery } from './query.js';
import { siteAnswer } from './site.js';
import { staticPageList } from './static-page.js';
import { videoList } from './video.js';
import * as z from 'zod/mini';

export const API_ROOT = '/api/v1';

/** Every address of the public API, with what it takes and what it answers. */
export const endpoints = {
  '/articles': { query: articlesQuery, answer: articleList },
  '/articles/calendar': { query: calendarQuery, answer: z.union([calendarMonth, calendarYear]) },
  '/articles/{slug}': { query: noQuery, answer: articleAnswer },
  '/categories': { query: categoriesQuery, answer: categoryList },
  '/galleries': { query: pagingQuery, answer: galleryList },
  '/legal-documents': { query: pagingQuery, answer: legalDocumentList },
  '/pages': { query: pagingQuery, answer: staticPageList },
  '/site': { query: noQuery, answer: siteAnswer },
  '/videos': { query: pagingQuery, answer: videoList },
} as const;
