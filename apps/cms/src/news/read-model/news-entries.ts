import { dayOf } from '@portal/vietnamese/days';
import { joinCategory } from '../../content/queries/join-category';
import { publishedRows } from '../../content/queries/published';
import { instantOf, type Database } from '../../platform/database/database';

/** A row of `news_entries`. */
export interface NewsEntry {
  document_id: string;
  article_id: number;
  slug: string;
  /** Milliseconds since 1970. */
  posted_at: number;
  day: string;
  category: string;
  featured: boolean;
}

interface ArticleRow {
  document_id: string;
  id: number;
  slug: string;
  posted_at: Date | number | string;
  category: string | null;
  featured: boolean | number | null;
}

/** Makes entries of the articles among these that are published. */
export async function loadEntries(
  db: Database,
  documentIds: readonly string[],
): Promise<NewsEntry[]> {
  const rows = await publishedRows(db, 'article')
    .modify((articles) => joinCategory(articles, 'article'))
    .whereIn('t.document_id', documentIds)
    .select<ArticleRow[]>('t.document_id', 't.id', 't.slug', 't.posted_at', 't.featured', {
      category: 'c.document_id',
    });
  return rows.map((row) => {
    const postedAt = instantOf(row.posted_at);
    return {
      document_id: row.document_id,
      article_id: row.id,
      slug: row.slug,
      posted_at: postedAt.getTime(),
      day: dayOf(postedAt),
      category: row.category ?? '',
      featured: Boolean(row.featured),
    };
  });
}
