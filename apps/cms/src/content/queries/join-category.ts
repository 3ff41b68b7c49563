import type { ContentTypeName } from '@portal/contract/content-types';
import type { Database } from '../../platform/database/database';
import { contentTable } from '../content-types';

/** Joins the category of each row of `t` as `c`. */
export function joinCategory(rows: ReturnType<Database>, type: ContentTypeName): void {
  const { table } = contentTable(type);
  void rows
    .leftJoin(`${table}_category_lnk as l`, `l.${type.replaceAll('-', '_')}_id`, 't.id')
    .leftJoin('categories as c', 'c.id', 'l.category_id');
}

/** Restricts rows to these categories (all, if the list is empty). Rows without a category stay. */
export function restrictTo(rows: ReturnType<Database>, categories: readonly string[]): void {
  if (categories.length === 0) return;
  void rows.where((mine) => mine.whereNull('c.id').orWhereIn('c.document_id', [...categories]));
}
