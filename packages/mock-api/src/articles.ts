import type { ArticleList } from '@portal/contract/article';
import { articlesQuery, type ArticlesQuery } from '@portal/contract/article-query';
import { noQuery } from '@portal/contract/query';
import { answering, pageOf } from './answers.ts';
import { articles } from './fixtures/articles.ts';
import { categoryWithDescendants } from './fixtures/categories.ts';
import { summaryOf } from './fixtures/make-article.ts';
import { neighboursOf } from './periods.ts';

function listArticles(query: ArticlesQuery): ArticleList {
  const from = query.date ?? query.from ?? '';
  const to = query.date ?? query.to ?? '9999';
  const wanted = query.category === undefined ? undefined : categoryWithDescendants(query.category);
  const found = articles
    .filter(({ postedOn }) => postedOn >= from && postedOn <= to)
    .filter(({ category }) => !wanted || wanted.includes(category?.slug ?? ''))
    .filter(({ featured }) => query.featured === undefined || featured);
  const sorted = query.sort === 'postedAt' ? found.toReversed() : found;
  const { data, pagination } = pageOf(sorted.map(summaryOf), query);
  const neighbours = query.date === undefined ? undefined : neighboursOf(query.date);
  return { data, meta: { pagination, ...(neighbours && { neighbours }) } };
}

export const articleHandlers = [
  answering('/articles', { query: articlesQuery, answer: listArticles }),
  answering('/articles/:slug', {
    query: noQuery,
    answer: (_query, slug) => {
      const data = articles.find((article) => article.slug === slug);
      return data && { data, meta: {} };
    },
  }),
];
