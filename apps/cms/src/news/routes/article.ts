import { citationLinks } from '@portal/rich-text/render/links';
import type { Article } from '@portal/contract/article';
import { citationsIn, citedAmong } from '../../citations/cited-documents';
import { fileOf } from '../../content/media-fields/media';
import type { PublicHandler } from '../../content/queries/public-route';
import { renderWith } from '../../content/queries/rich-text-answer';
import { correctionsIn } from '../../content/queries/corrections';
import { rowsIn } from '../../platform/database/json-rows';
import { findArticleLinks } from '../queries/article-links';
import { findArticleRows } from '../queries/article-row';
import { toSummary } from '../queries/article-summaries';

export const getArticle: PublicHandler<'/articles/{slug}'> = async ({ db, slug }) => {
  const found = await findArticleRows(db, slug);
  if (!found) return undefined;
  const { article: row, related } = found;
  const citations = citationsIn(row);
  const { references, addresses } = await findArticleLinks(db, row.body, citations.ids);
  const { links, documents } = citedAmong(citations, references);
  const article: Article = {
    ...toSummary(row),
    body: renderWith(row.body, addresses, links.length === 0 ? [] : [citationLinks(links)]),
    author: row.author || null,
    authorPosition: row.author_position || null,
    source: row.source || null,
    attachments: rowsIn(row.attachments).map(fileOf),
    corrections: correctionsIn(row.corrections),
    relatedArticles: related.map(toSummary),
    citedDocuments: documents,
  };
  return { data: article, meta: {} };
};
