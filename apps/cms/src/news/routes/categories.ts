import type { ArticleSummary } from '@portal/contract/article';
import type { Category } from '@portal/contract/category';
import { categoryAddress } from '@portal/contract/content-types';
import type { Database } from '../../platform/database/database';
import { postedEntries, upcomingEntries } from '../queries/published-news';
import { publicAddress } from '../../platform/http/public-address';
import { instantOf, wholeNumberOf } from '../../platform/database/database';
import type { PublicHandler } from '../../content/queries/public-route';
import { articleSummariesOf, ENTRY_COLUMNS } from '../queries/article-summaries';
import { listCategoryRows, withDescendants, type CategoryRow } from '../queries/category-tree';

export const listCategories: PublicHandler<'/categories'> = async ({ db, query }) => {
  const rows = await listCategoryRows(db);
  const counts = await countByCategory(db);
  const families = rows.map((row) => withDescendants(rows, row));
  const latest = await latestOf(db, families, query.latest);
  const data = rows.map((row, index): Category => {
    const family = families[index] ?? [];
    return {
      documentId: row.document_id,
      url: publicAddress(categoryAddress(row.slug)),
      slug: row.slug,
      name: row.name,
      description: row.description || null,
      parent: rows.find(({ id }) => id === row.parent_id)?.slug ?? null,
      inMenu: Boolean(row.in_menu),
      count: family.reduce((sum, member) => sum + (counts.get(member.document_id) ?? 0), 0),
      latest: latest[index] ?? [],
      updatedAt: instantOf(row.updated_at).toISOString(),
    };
  });
  return { data, meta: {} };
};

async function countByCategory(db: Database): Promise<Map<string, number>> {
  const upcoming = upcomingEntries(db)
    .whereRaw('news_entries.category = news_counts.category')
    .count('*');
  const rows = await db('news_counts')
    .where({ period: '' })
    .whereNot({ category: '' })
    .select<{ category: string; count: number; upcoming: string | number }[]>(
      'category',
      'count',
      db.raw('(?) as upcoming', [upcoming]),
    );
  return new Map(rows.map((row) => [row.category, row.count - wholeNumberOf(row.upcoming)]));
}

/** One statement for all: the newest of each family by its own index scan. */
async function latestOf(
  db: Database,
  families: CategoryRow[][],
  count: number,
): Promise<ArticleSummary[][]> {
  if (count === 0 || families.length === 0) return [];
  const walks = families.map((family, index) =>
    db
      .from(
        postedEntries(db)
          .whereIn(
            'category',
            family.map((row) => row.document_id),
          )
          .orderBy('posted_at', 'desc')
          .orderBy('document_id', 'desc')
          .limit(count)
          .select(ENTRY_COLUMNS)
          .as(`family_${index}`),
      )
      .select('*'),
  );
  const [first, ...rest] = walks;
  if (!first) return [];
  const found = await articleSummariesOf(db, first.union(rest));
  return families.map((family) => {
    const slugs = new Set(family.map((row) => row.slug));
    return found.filter(({ category }) => category && slugs.has(category.slug)).slice(0, count);
  });
}
