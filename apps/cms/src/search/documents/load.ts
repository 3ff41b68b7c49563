import type { SearchType } from '@portal/contract/search-types';
import type { Database } from '../../platform/database/database';
import { loadArticles } from './articles';
import { loadGalleries } from './galleries';
import { loadLegalDocuments } from './legal-documents';
import { loadPages } from './pages';
import type { SearchDocument } from './search-document';
import { loadVideos } from './videos';

type Load = (db: Database, ids: readonly string[]) => Promise<SearchDocument[]>;

const loaders: Record<SearchType, Load> = {
  article: loadArticles,
  'legal-document': loadLegalDocuments,
  video: loadVideos,
  gallery: loadGalleries,
  page: loadPages,
};

/** Loads the documents among these that are published, in a fixed number of statements. */
export function loadSearchDocuments(
  db: Database,
  type: SearchType,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  return loaders[type](db, ids);
}
