import { expect, test } from 'vitest';
import { chunksOfPage, pagesOf, type Manifest } from './manifest.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: [
      'src/features/suggestions.tsx',
      'src/features/calendar/month.tsx',
      'src/pages/home.tsx',
      'src/pages/news-month.tsx',
    ],
  },
  '_react.js': { file: 'react.js' },
  'src/pages/home.tsx': {
    file: 'home.js',
    isDynamicEntry: true,
    imports: ['index.html'],
    dynamicImports: ['src/features/share.tsx'],
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

test('a page counts the entry, itself and what it loads later, but no other page', () => {
  expect([...chunksOfPage(manifest, 'src/pages/home.tsx', /calendar/)].toSorted()).toEqual([
    '_react.js',
    'index.html',
    'src/features/share.tsx',
    'src/features/suggestions.tsx',
    'src/pages/home.tsx',
  ]);
});

test('a page without a chunk of its own costs what the entry costs', () => {
  expect([...chunksOfPage(manifest, 'src/pages/article.tsx', /calendar/)].toSorted()).toEqual([
    '_react.js',
    'index.html',
    'src/features/suggestions.tsx',
  ]);
});

test('what stands apart is counted where a page needs it at once', () => {
  const chunks = chunksOfPage(manifest, 'src/pages/news-month.tsx', /calendar/);
  expect(chunks.has('src/features/calendar/month.tsx')).toBe(true);
});

test('the pages are told by their folder', () => {
  expect(pagesOf(manifest)).toEqual(['src/pages/home.tsx', 'src/pages/news-month.tsx']);
});
