import { citationColumns, type CitationColumns } from '../../citations/cited-documents';
import type { FileRow } from '../../content/media-fields/media';
import { correctionsOf, type CorrectionsColumn } from '../../content/queries/corrections';
import { compiledQuery } from '../../platform/database/compiled-query';
import type { Database } from '../../platform/database/database';
import { jsonRows, type JsonRows } from '../../platform/database/json-rows';
import { ENTRY_COLUMNS, joined, summaryColumns, type SummaryRow } from './article-summaries';
import { postedEntries } from './published-news';
import { chosenEntries, newestOfCategory } from './related-articles';
import { ARTICLE } from '../read-model/article-uid';

/** An article with all that belongs to it. */
export interface ArticleRow extends SummaryRow, CitationColumns {
  body: string;
  author: string | null;
  author_position: string | null;
  source: string | null;
  attachments: JsonRows<Pick<FileRow, 'url' | 'name' | 'mime' | 'size'>>;
  corrections: CorrectionsColumn;
}

type Rows = [] | [article: ArticleRow, ...related: SummaryRow[]];

const ASKED = 'asked_article';
const CHOSEN = 'chosen_entries';
const MAX_RELATED_ARTICLES = 5;

const articleRows = compiledQuery<Rows, 'slug' | 'now'>((db, at) => {
  const entry = postedEntries(db, at('now')).where('slug', at('slug'));
  const asked = (column: string) => db(ASKED).select(column);
  const id = asked('article_id');
  const documentId = asked('document_id');
  const category = asked('category');
  const others = newestOfCategory(
    db,
    at('now'),
    { category, documentId, but: CHOSEN },
    MAX_RELATED_ARTICLES,
  );
  const placed = (kind: number, place: string) => [
    ...ENTRY_COLUMNS,
    db.raw(`${kind} as kind`),
    db.raw(`${place} as place`),
  ];
  const shown = db
    .from(ASKED)
    .select(placed(0, '0'))
    .unionAll([
      db.from(CHOSEN).select(placed(1, 'chosen_place')),
      db.from(others.as('o')).select(placed(2, '0')),
    ]);
  const ofArticle = {
    ...citationColumns(db, { documentId, id }),
    attachments: attachments(db, id),
    corrections: correctionsOf(db, 'article', id.clone()),
  };
  return joined(db, shown)
    .with(ASKED, entry.select(ENTRY_COLUMNS))
    .with(CHOSEN, chosenEntries(db, at('now'), id))
    .select(summaryColumns(db))
    .select(
      ['body', 'author', 'author_position', 'source'].map((name) => {
        return db.raw('case when n.kind = 0 then ?? end as ??', [`a.${name}`, name]);
      }),
    )
    .select(
      Object.entries(ofArticle).map(([name, rows]) => {
        return db.raw('case when n.kind = 0 then ? end as ??', [rows, name]);
      }),
    )
    .orderBy(['n.kind', 'n.place'])
    .orderBy('n.posted_at', 'desc')
    .orderBy('n.document_id', 'desc');
});

/**
 * The article and its related ones: the editor's choice in its order, then the newest of the same category.
 * One statement for all of it, because each statement costs a network round trip.
 */
export async function findArticleRows(db: Database, slug: string) {
  const [article, ...related] = await articleRows(db, { slug, now: Date.now() }, undefined);
  return article && { article, related: related.slice(0, MAX_RELATED_ARTICLES) };
}

function attachments(db: Database, id: ReturnType<Database>) {
  const rows = db('files_related_mph as m')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_type': ARTICLE, 'm.field': 'attachments' })
    .where('m.related_id', id.clone())
    .orderBy('m.order');
  return jsonRows(db, rows, ['f.url', 'f.name', 'f.mime', 'f.size']);
}
