import { isPostgres, type Database } from '../../platform/database/database';
import { postgresIndex } from './postgres';
import type { SearchIndex } from './search-index';
import { sqliteIndex } from './sqlite';

export function searchIndexOf(db: Database): SearchIndex {
  return isPostgres(db) ? postgresIndex(db) : sqliteIndex(db);
}
