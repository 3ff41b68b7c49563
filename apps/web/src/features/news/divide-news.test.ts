import { recorded } from '@portal/api-fixtures/recorded';
import { expect, test } from 'vitest';
import { divideNews } from './divide-news.ts';

const sources = {
  featured: recorded('/articles', { query: { featured: 'true', pageSize: '5' } }).data,
  newest: recorded('/articles', { query: { page: '1', pageSize: '12' } }).data,
  categories: recorded('/categories', { query: { latest: '4' } }).data,
};

function listsOf({ lead, byCategory, ...lists }: ReturnType<typeof divideNews>): string[][] {
  const all = [
    ...[lead ? [lead] : [], lists.announcements, lists.otherLeading, lists.newest],
    ...byCategory.map(({ latest }) => latest),
  ];
  return all.map((articles) => articles.map(({ documentId }) => documentId));
}

test('no article of the home page is there twice', () => {
  const shown = listsOf(divideNews(sources)).flat();
  expect(shown.length).toBeGreaterThan(15);
  expect(new Set(shown).size).toBe(shown.length);
});

test('announcements are those of their category, which is not listed again', () => {
  const { announcements, byCategory } = divideNews(sources);
  expect(announcements.length).toBeGreaterThan(0);
  expect(announcements.every(({ category }) => category?.slug === 'thong-bao')).toBe(true);
  expect(byCategory.map(({ slug }) => slug)).not.toContain('thong-bao');
});

test('a source that is missing empties no other list', () => {
  const { lead, newest } = divideNews({ ...sources, featured: [], categories: [] });
  expect(lead?.documentId).toBe(sources.newest[0]?.documentId);
  expect(newest.length).toBeGreaterThan(0);
});

test('what no longer applies is not among the news of the home page', () => {
  const obsolete = { on: '2026-11-01', reason: 'Đã có bản mới.' };
  const old = (articles: typeof sources.newest) => articles.map((one) => ({ ...one, obsolete }));
  const [first, ...others] = sources.newest;
  const newest = [...old(first ? [first] : []), ...others];
  const { lead } = divideNews({ featured: old(sources.featured), newest, categories: [] });
  expect(lead?.documentId).toBe(others[0]?.documentId);
});
