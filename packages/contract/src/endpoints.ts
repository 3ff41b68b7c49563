import type { CONTENT_TYPES, ContentTypeName } from './content-types.js';
import { changesEndpoints } from './endpoints/changes.js';
import { legalDocumentEndpoints } from './endpoints/legal-documents.js';
import { mediaEndpoints } from './endpoints/media.js';
import { newsEndpoints } from './endpoints/news.js';
import type { Operation } from './endpoints/operation.js';
import { siteEndpoints } from './endpoints/site.js';

type Plural = (typeof CONTENT_TYPES)[ContentTypeName]['plural'];

export const API_ROOT = '/api/v1';

/**
 * Every endpoint of the public API with its query and its answer. Every content type has its list, and the
 * whole of it as two files.
 */
export const endpoints = {
  ...newsEndpoints,
  ...legalDocumentEndpoints,
  ...mediaEndpoints,
  ...siteEndpoints,
  ...changesEndpoints,
} satisfies Record<`/${Plural}${'' | '.csv' | '.ndjson'}`, Operation>;
