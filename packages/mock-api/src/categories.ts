import type { Category } from '@portal/contract/category';
import { categoriesQuery } from '@portal/contract/category-query';
import { answering } from './answers.ts';
import { articles } from './fixtures/articles.ts';
import { categories, categoryWithDescendants } from './fixtures/categories.ts';
import { summaryOf } from './fixtures/make-article.ts';

function listCategories({ latest }: { latest: number }) {
  const data: Category[] = categories.map((category) => {
    const slugs = categoryWithDescendants(category.slug);
    const own = articles.filter((article) => slugs.includes(article.category?.slug ?? ''));
    return { ...category, count: own.length, latest: own.slice(0, latest).map(summaryOf) };
  });
  return { data, meta: {} };
}

export const categoryHandlers = [
  answering('/categories', { query: categoriesQuery, answer: listCategories }),
];
