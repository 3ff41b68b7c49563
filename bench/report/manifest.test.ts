import { expect, test } from 'vitest';
import { chunksOfPage, pagesOf, type Manifest } from './manifest.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react.js'],
  },
  '_react.js': { file: 'react.js' },
  'src/pages/home.tsx': {
    file: 'home.js',
    isDynamicEntry: true,
    imports: ['index.html'],
  },
  'src/pages/news-month.tsx': {
    file: 'news-month.js',
    isDynamicEntry: true,
    imports: ['index.html', 'src/features/calendar/month.tsx'],
  },
  'src/features/share.tsx': { file: 'share.js', imports: ['_react.js'] },
  'src/features/suggestions.tsx': { file: 'suggestions.js', isDynamicEntry: true },
  'src/features/calendar/month.tsx': { file: 'month.js', isDynamicEntry: true },
};

test('a page counts the entry, itself and what they import, but nothing that comes later', () => {
  expect([...chunksOfPage(manifest, 'src/pages/home.tsx')].toSorted()).toEqual([
    '_react.js',
    'index.html',
    'src/pages/home.tsx',
  ]);
});

test('a page without a chunk of its own costs what the entry costs', () => {
  expect([...chunksOfPage(manifest, 'src/pages/article.tsx')].toSorted()).toEqual([
    '_react.js',
    'index.html',
  ]);
});

test('what comes later elsewhere is counted where a page needs it at once', () => {
  const chunks = chunksOfPage(manifest, 'src/pages/news-month.tsx');
  expect(chunks.has('src/features/calendar/month.tsx')).toBe(true);
});

test('the pages are told by their folder', () => {
  expect(pagesOf(manifest)).toEqual(['src/pages/home.tsx', 'src/pages/news-month.tsx']);
});
