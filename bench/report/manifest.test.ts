import { expect, test } from 'vitest';
import { chunksOfPage, type Manifest } from './manifest.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/pages/article.tsx', 'src/pages/home.tsx'],
  },
  '_react.js': { file: 'react.js' },
  '_dates.js': { file: 'dates.js' },
  '_grid.js': { file: 'grid.js' },
  'src/pages/article.tsx': {
    file: 'article.js',
    imports: ['index.html', '_dates.js'],
    dynamicImports: ['src/features/share.tsx', 'src/features/calendar/month.tsx'],
  },
  'src/pages/home.tsx': { file: 'home.js', imports: ['index.html'] },
  'src/features/share.tsx': { file: 'share.js', imports: ['_react.js'] },
  'src/features/calendar/month.tsx': { file: 'month.js', imports: ['_dates.js', '_grid.js'] },
};

test('a page counts the entry, itself and what it loads later, but no other page', () => {
  const { needed } = chunksOfPage(manifest, 'src/pages/article.tsx', /calendar/);
  expect([...needed].toSorted()).toEqual([
    '_dates.js',
    '_react.js',
    'index.html',
    'src/features/share.tsx',
    'src/pages/article.tsx',
  ]);
});

test('the calendar stands apart, without what the page has loaded already', () => {
  const { apart } = chunksOfPage(manifest, 'src/pages/article.tsx', /calendar/);
  expect([...apart].toSorted()).toEqual(['_grid.js', 'src/features/calendar/month.tsx']);
});
