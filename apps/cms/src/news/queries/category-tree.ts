import type { Database } from '../../platform/database/database';

export interface CategoryRow {
  id: number;
  document_id: string;
  slug: string;
  name: string;
  description: string | null;
  in_menu: boolean | number | null;
  parent_id: number | null;
  updated_at: Date | number | string;
}

/** All categories in the editors' order; some dozens at most. */
export function listCategoryRows(db: Database): Promise<CategoryRow[]> {
  return db('categories as c')
    .leftJoin('categories_parent_lnk as l', 'l.category_id', 'c.id')
    .orderBy('c.order')
    .orderBy('c.name')
    .select<CategoryRow[]>(
      ...['c.id', 'c.document_id', 'c.slug', 'c.name', 'c.description', 'c.in_menu'],
      ...['c.updated_at', { parent_id: 'l.inv_category_id' }],
    );
}

/** A category and all below it; a circle, made by mistake, ends at the first repetition. */
export function withDescendants(rows: CategoryRow[], top: CategoryRow): CategoryRow[] {
  const found = new Set([top]);
  for (const category of found) {
    for (const row of rows) if (row.parent_id === category.id) found.add(row);
  }
  return [...found];
}

/** The documentIds of a category and all below it; none for an unknown category. */
export async function categoryWithDescendants(db: Database, slug: string): Promise<string[]> {
  const rows = await listCategoryRows(db);
  const top = rows.find((row) => row.slug === slug);
  return top ? withDescendants(rows, top).map((row) => row.document_id) : [];
}
