import type { ArticleSummary } from '@portal/contract/article';
import type { Database } from '../../platform/database/database';
import { joinObsolete, obsoleteColumns } from '../../content/withdrawals/obsolete';
import { fileColumns, imageOf, type Prefixed } from '../../content/media-fields/media';
import {
  correctionsIn,
  latestCorrectionOf,
  type CorrectionsColumn,
} from '../../content/queries/corrections';
import { postedOf, type PostedRow } from '../../content/queries/base-fields';
import { ARTICLE } from '../read-model/article-uid';

/** What `articleSummariesOf` needs of `news_entries`. */
export const ENTRY_COLUMNS = ['article_id', 'document_id', 'posted_at', 'category'];

export interface SummaryRow extends PostedRow, Prefixed<'cover'> {
  summary: string | null;
  featured: boolean | number | null;
  category_slug: string | null;
  category_name: string | null;
  latest_correction: CorrectionsColumn;
}

export type Direction = 'asc' | 'desc';

/**
 * The articles of `entries` (a query on `news_entries` that selects `article_id`, `document_id` and
 * `posted_at` in the wanted order), in one statement with their category and cover.
 */
export async function articleSummariesOf(
  db: Database,
  entries: ReturnType<Database>,
): Promise<ArticleSummary[]> {
  const rows: SummaryRow[] = await summariesQuery(db, entries, 'desc');
  return rows.map(toSummary);
}

/** The rows for `toSummary`, of `entries` as in `articleSummariesOf`. */
export function summariesQuery(
  db: Database,
  entries: ReturnType<Database>,
  direction: Direction,
): ReturnType<Database> {
  return joined(db, entries)
    .orderBy('n.posted_at', direction)
    .orderBy('n.document_id', direction)
    .select(summaryColumns(db));
}

/** Joins news entries `n` with the article `a`, its category `c`, its cover `f` and its obsolete mark `w`. */
export function joined(db: Database, entries: ReturnType<Database>) {
  const rows = db.from(entries.as('n')).join('articles as a', 'a.id', 'n.article_id');
  return joinObsolete(rows, 'article', 'a.document_id')
    .leftJoin('categories as c', 'c.document_id', 'n.category')
    .leftJoin('files_related_mph as m', (on) =>
      on
        .on('m.related_id', 'a.id')
        .andOnVal('m.related_type', ARTICLE)
        .andOnVal('m.field', 'cover'),
    )
    .leftJoin('files as f', 'f.id', 'm.file_id');
}

export function summaryColumns(db: Database) {
  return [
    ...['a.document_id', 'a.slug', 'a.title', 'a.summary', 'a.posted_at', 'a.updated_at'],
    'a.featured',
    { category_slug: 'c.slug', category_name: 'c.name', ...fileColumns('f', 'cover') },
    obsoleteColumns,
    { latest_correction: latestCorrectionOf(db, 'article', db.ref('a.id')) },
  ];
}

export function toSummary(row: SummaryRow): ArticleSummary {
  const [latestCorrection] = correctionsIn(row.latest_correction);
  return {
    ...postedOf('article', row),
    ...(latestCorrection && { latestCorrection }),
    summary: row.summary || null,
    featured: Boolean(row.featured),
    category:
      row.category_slug && row.category_name
        ? { slug: row.category_slug, name: row.category_name }
        : null,
    cover: imageOf({
      url: row.cover_url,
      name: row.cover_name,
      mime: row.cover_mime,
      size: row.cover_size,
      width: row.cover_width,
      height: row.cover_height,
      alternative_text: row.cover_alternative_text,
      caption: row.cover_caption,
      formats: row.cover_formats,
    }),
  };
}
