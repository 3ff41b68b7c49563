import { changesEndpoints } from './endpoints/changes.js';
import { legalDocumentEndpoints } from './endpoints/legal-documents.js';
import { mediaEndpoints } from './endpoints/media.js';
import { newsEndpoints } from './endpoints/news.js';
import { siteEndpoints } from './endpoints/site.js';

export const API_ROOT = '/api/v1';

/** Every endpoint of the public API with its query and its answer. */
export const endpoints = {
  ...newsEndpoints,
  ...legalDocumentEndpoints,
  ...mediaEndpoints,
  ...siteEndpoints,
  ...changesEndpoints,
};
