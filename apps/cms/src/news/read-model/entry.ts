import { dayOf } from '@portal/vietnamese/days';

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

export interface PublishedArticle {
  documentId: string;
  articleId: number;
  slug: string;
  postedAt: Date;
  categoryDocumentId: string | undefined;
  featured: boolean;
}

export function entryOf(article: PublishedArticle): NewsEntry {
  return {
    document_id: article.documentId,
    article_id: article.articleId,
    slug: article.slug,
    posted_at: article.postedAt.getTime(),
    day: dayOf(article.postedAt),
    category: article.categoryDocumentId ?? '',
    featured: article.featured,
  };
}

/** The keys under which an entry is counted: its day, month, year and all time, twice. */
export function countKeysOf(entry: Pick<NewsEntry, 'day' | 'category'>) {
  const periods = [entry.day, entry.day.slice(0, 7), entry.day.slice(0, 4), ''];
  const categories = entry.category === '' ? [''] : ['', entry.category];
  return categories.flatMap((category) => periods.map((period) => ({ category, period })));
}
