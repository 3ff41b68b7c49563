import { API_ROOT } from '@portal/contract/endpoints';
import { http } from 'msw/http';
import { notFound } from './answers.ts';
import { articleHandlers } from './articles.ts';
import { calendarHandlers } from './calendar.ts';
import { categoryHandlers } from './categories.ts';
import { galleryHandlers } from './galleries.ts';
import { legalDocumentHandlers } from './legal-documents.ts';
import { redirectHandlers } from './redirects.ts';
import { searchHandlers } from './search.ts';
import { siteHandlers } from './site.ts';
import { staticPageHandlers } from './static-pages.ts';
import { videoHandlers } from './videos.ts';

/** The first that fits answers: `/articles/calendar` stands before `/articles/:slug`. */
export const handlers = [
  ...calendarHandlers,
  ...articleHandlers,
  ...categoryHandlers,
  ...siteHandlers,
  ...videoHandlers,
  ...galleryHandlers,
  ...legalDocumentHandlers,
  ...staticPageHandlers,
  ...redirectHandlers,
  ...searchHandlers,
  http.get(`*${API_ROOT}/*`, notFound),
];
