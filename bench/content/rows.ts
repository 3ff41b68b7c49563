import { slugOf } from '@portal/vietnamese/slug';
import type { Filling } from '../databases/filling.ts';
import type { Row } from '../databases/sink.ts';
import { articleOf, type Article } from './article.ts';
import { attachedFile, coverFile } from './files.ts';
import { documentIdOf } from './ids.ts';
import { CATEGORIES } from './phrases.ts';

export const TABLES = [
  'categories',
  'articles',
  'articles_category_lnk',
  'articles_related_articles_lnk',
  'components_news_corrections',
  'articles_cmps',
  'files',
  'files_related_mph',
] as const;
type Batch = Record<(typeof TABLES)[number], Row[]>;

export const news: Filling = {
  ...{ name: 'news', things: 'tin', tables: TABLES, mainTable: 'articles', batchesOf },
  sources: ['bench/content'],
};

const BATCH = 500;
const CORRECTED_EVERY = 10;
const RELATED = 5;
/** The distance between related articles spreads them over several days. */
const RELATED_DISTANCE = 7;
/** The first article old enough to have all of its related ones. */
export const FIRST_RELATED = RELATED * RELATED_DISTANCE;
const ARTICLE = 'api::article.article';
const LONG_AGO = new Date(Date.UTC(2005, 0, 1));

/** All rows of a database of `size` published articles and their drafts, as Strapi stores them. */
export function* batchesOf(size: number): Generator<Partial<Batch>> {
  yield { categories: CATEGORIES.map(categoryRow) };
  for (let start = 0; start < size; start += BATCH) {
    const batch: Batch = {
      categories: [],
      articles: [],
      articles_category_lnk: [],
      articles_related_articles_lnk: [],
      components_news_corrections: [],
      articles_cmps: [],
      files: [],
      files_related_mph: [],
    };
    for (let index = start; index < Math.min(start + BATCH, size); index += 1) {
      addArticle(batch, index, size);
    }
    yield batch;
  }
}

function categoryRow(name: string, index: number): Row {
  const at = { created_at: LONG_AGO, updated_at: LONG_AGO, published_at: LONG_AGO };
  const id = index + 1;
  const about = { name, slug: slugOf(name), description: null, order: id, in_menu: true };
  return { id, document_id: documentIdOf('category', id), ...about, ...at };
}

function addArticle(batch: Batch, index: number, size: number): void {
  const article = articleOf(index, size);
  const number = index + 1;
  const cover = number;
  const attachment = size + number;
  const corrected = number % CORRECTED_EVERY === 0;
  batch.files.push(coverFile(cover, article.postedAt), attachedFile(attachment, article.postedAt));
  for (const version of ['draft', 'published'] as const) {
    const id = versionId(number, version);
    batch.articles.push(articleRow(article, number, version));
    batch.articles_category_lnk.push({
      ...{ id, article_id: id, category_id: article.category + 1, article_ord: id },
    });
    batch.files_related_mph.push(
      { ...media(id, 'cover'), id: 2 * id - 1, file_id: cover },
      { ...media(id, 'attachments'), id: 2 * id, file_id: attachment },
    );
    if (corrected) {
      const note = 'Đính chính số liệu ở đoạn thứ hai.';
      batch.components_news_corrections.push({ id, date: '2024-05-06', note });
      batch.articles_cmps.push({
        ...{ id, entity_id: id, cmp_id: id, component_type: 'news.correction' },
        ...{ field: 'corrections', order: 1 },
      });
    }
    for (let place = 1; place <= RELATED; place += 1) {
      const other = number - place * RELATED_DISTANCE;
      if (other < 1) break;
      batch.articles_related_articles_lnk.push({
        ...{ id: id * RELATED + place, article_id: id, article_ord: place },
        inv_article_id: versionId(other, version),
      });
    }
  }
}

function versionId(number: number, version: 'draft' | 'published'): number {
  return version === 'draft' ? 2 * number - 1 : 2 * number;
}

function media(relatedId: number, field: string): Row {
  return { related_id: relatedId, related_type: ARTICLE, field, order: 1 };
}

function articleRow(article: Article, number: number, version: 'draft' | 'published'): Row {
  const { title, slug, summary, body, postedAt, author } = article;
  return {
    id: versionId(number, version),
    document_id: documentIdOf('article', number),
    ...{ title, slug, summary, body, author, source: null, featured: false },
    posted_at: postedAt,
    author_position: 'Chuyên viên',
    created_at: postedAt,
    updated_at: postedAt,
    published_at: version === 'published' ? postedAt : null,
  };
}
