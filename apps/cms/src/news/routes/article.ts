import type { Article } from '@portal/contract/article';
import { dayIn, type Database } from '../../platform/database/database';
import { findCitedDocuments } from '../../citations/cited-documents';
import { postedEntries } from '../queries/published-news';
import { fileOf, type FileRow } from '../../content/media-fields/media';
import { renderAnswer } from '../../content/queries/rich-text-answer';
import type { PublicHandler } from '../../content/queries/public-route';
import { listRelated } from '../queries/related-articles';
import {
  ARTICLE,
  joined,
  summaryColumns,
  toSummary,
  type SummaryRow,
} from '../queries/article-summaries';

interface DetailRow extends SummaryRow {
  id: number;
  body: string;
  author: string | null;
  author_position: string | null;
  source: string | null;
  category_id: string;
}

export const getArticle: PublicHandler<'/articles/{slug}'> = async ({ db, slug }) => {
  const row = await joined(db, postedEntries(db).where({ slug }))
    .select(...summaryColumns)
    .first<DetailRow | undefined>(
      ...['a.id', 'a.body', 'a.author', 'a.author_position', 'a.source'],
      { category_id: 'n.category' },
    );
  if (!row) return undefined;
  const cited = findCitedDocuments(db, { documentId: row.document_id, id: row.id });
  const [{ documents }, body, attachments, corrections, relatedArticles] = await Promise.all([
    cited,
    cited.then(({ links }) => renderAnswer(db, row.body, links)),
    listAttachments(db, row.id),
    listCorrections(db, row.id),
    listRelated(db, { id: row.id, documentId: row.document_id, category: row.category_id }),
  ]);
  const article: Article = {
    ...toSummary(row),
    body,
    author: row.author || null,
    authorPosition: row.author_position || null,
    source: row.source || null,
    attachments,
    corrections,
    relatedArticles,
    citedDocuments: documents,
  };
  return { data: article, meta: {} };
};

async function listAttachments(db: Database, articleId: number) {
  const rows = await db('files_related_mph as m')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_id': articleId, 'm.related_type': ARTICLE, 'm.field': 'attachments' })
    .orderBy('m.order')
    .select<Pick<FileRow, 'url' | 'name' | 'mime' | 'size'>[]>(
      'f.url',
      'f.name',
      'f.mime',
      'f.size',
    );
  return rows.map(fileOf);
}

async function listCorrections(db: Database, articleId: number) {
  const rows = await db('articles_cmps as l')
    .join('components_news_corrections as c', 'c.id', 'l.cmp_id')
    .where({ 'l.entity_id': articleId, 'l.field': 'corrections' })
    .orderBy('l.order')
    .select<{ date: string; note: string }[]>('c.date', 'c.note');
  return rows.filter(({ date }) => dayIn(date) !== null);
}
