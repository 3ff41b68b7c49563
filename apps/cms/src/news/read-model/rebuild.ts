import { batchesOf } from '../../platform/database/chunk';
import { instantOf, type Database } from '../../platform/database/database';
import { publishedRows } from '../../content/queries/published';
import { countKeysOf, entryOf, type NewsEntry } from './entry';

interface ArticleRow {
  document_id: string;
  id: number;
  slug: string;
  posted_at: Date | number | string;
  category: string | null;
  featured: boolean | number | null;
}

/**
 * Makes the index anew from the published articles where it does not hold as many as there are:
 * after an import by SQL, a restored backup, or on a database from before the index.
 */
export async function repairNewsIndex(db: Database): Promise<void> {
  const [published] = await publishedRows(db, 'article').count({ n: '*' });
  const [indexed] = await db('news_entries').count({ n: '*' });
  if (Number(published?.['n']) !== Number(indexed?.['n'])) await rebuildNewsIndex(db);
}

export async function rebuildNewsIndex(db: Database): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('news_entries').delete();
    await trx('news_counts').delete();
    const entries = (await publishedArticles(trx)).map(toEntry);
    for (const batch of batchesOf(entries)) await trx('news_entries').insert(batch);
    for (const batch of batchesOf(countsOf(entries))) await trx('news_counts').insert(batch);
  });
}

function publishedArticles(db: Database): Promise<ArticleRow[]> {
  return publishedRows(db, 'article')
    .leftJoin('articles_category_lnk as l', 'l.article_id', 't.id')
    .leftJoin('categories as c', 'c.id', 'l.category_id')
    .select('t.document_id', 't.id', 't.slug', 't.posted_at', 't.featured')
    .select({ category: 'c.document_id' });
}

function toEntry(row: ArticleRow): NewsEntry {
  return entryOf({
    documentId: row.document_id,
    articleId: row.id,
    slug: row.slug,
    postedAt: instantOf(row.posted_at),
    categoryDocumentId: row.category ?? undefined,
    featured: Boolean(row.featured),
  });
}

function countsOf(entries: NewsEntry[]) {
  const counts = new Map<string, { category: string; period: string; count: number }>();
  for (const key of entries.flatMap(countKeysOf)) {
    const name = `${key.category} ${key.period}`;
    const known = counts.get(name);
    if (known) known.count += 1;
    else counts.set(name, { ...key, count: 1 });
  }
  return [...counts.values()];
}
