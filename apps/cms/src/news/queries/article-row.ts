import { citationColumns, type CitationColumns } from '../../citations/cited-documents';
import type { FileRow } from '../../content/media-fields/media';
import type { Database } from '../../platform/database/database';
import { jsonRows, type JsonRows } from '../../platform/database/json-rows';
import { ARTICLE, joined, summaryColumns, type SummaryRow } from './article-summaries';
import { postedEntries } from './published-news';
import { relatedColumns, type RelatedColumns } from './related-articles';

/** An article with all that belongs to it. */
export interface ArticleRow extends SummaryRow, CitationColumns, RelatedColumns {
  body: string;
  author: string | null;
  author_position: string | null;
  source: string | null;
  attachments: JsonRows<Pick<FileRow, 'url' | 'name' | 'mime' | 'size'>>;
  corrections: JsonRows<{ date: string; note: string }>;
}

const ASKED = 'asked_article';

/** One statement, whatever belongs to the article: each costs a database over the network a way there and back. */
export function findArticleRow(db: Database, slug: string): Promise<ArticleRow | undefined> {
  const entry = postedEntries(db).where({ slug });
  const asked = (column: string) => db(ASKED).select(column);
  const id = asked('article_id');
  const documentId = asked('document_id');
  return joined(db, db(ASKED).select('*'))
    .with(ASKED, entry.select('article_id', 'document_id', 'posted_at', 'category'))
    .select(...summaryColumns, ...['a.body', 'a.author', 'a.author_position', 'a.source'])
    .select({
      ...citationColumns(db, { documentId, id }),
      ...relatedColumns(db, { id, documentId, category: asked('category') }),
      attachments: attachments(db, id),
      corrections: corrections(db, id),
    })
    .first<ArticleRow | undefined>();
}

function attachments(db: Database, id: ReturnType<Database>) {
  const rows = db('files_related_mph as m')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_type': ARTICLE, 'm.field': 'attachments' })
    .where('m.related_id', id.clone())
    .orderBy('m.order');
  return jsonRows(db, rows, ['f.url', 'f.name', 'f.mime', 'f.size']);
}

function corrections(db: Database, id: ReturnType<Database>) {
  const rows = db('articles_cmps as l')
    .join('components_news_corrections as c', 'c.id', 'l.cmp_id')
    .where('l.field', 'corrections')
    .where('l.entity_id', id.clone())
    .orderBy('l.order');
  return jsonRows(db, rows, ['c.date', 'c.note']);
}
