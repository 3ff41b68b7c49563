import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../lib/paths.ts';
import { CMS_NEIGHBOURS, CMS_PARTS, CMS_ROOMS, CMS_SCHEMAS } from './cms-direction.ts';
import { refusal } from './import-direction.ts';

const CMS = path.join(ROOT, 'apps/cms');

/** Whether a file may import another; both are relative to apps/cms. */
function check(from: string, to: string, isTypeOnly = false): string | undefined {
  return refusal(`apps/cms/${from}`, `apps/cms/${to}`, { isTypeOnly });
}

/** Each pair of different rooms, and whether the first may import the second. */
const pairs = CMS_ROOMS.flat().flatMap((from) =>
  CMS_ROOMS.flat()
    .filter((to) => to !== from)
    .map((to) => ({ from, to, isAllowed: isAllowed(from, to) })),
);

/**
 * Repeats the rule of the README: a folder knows the folders before it, and three domains know neighbours.
 */
function isAllowed(from: string, to: string): boolean {
  const before: Record<string, string> = {
    platform: '',
    changes: 'platform',
    content: 'platform changes',
    media: 'platform changes content',
    legal: 'platform changes content',
    citations: 'platform changes content legal',
    news: 'platform changes content legal citations media',
    site: 'platform changes content media',
    search: 'platform changes content media legal citations news site',
    panel: 'platform changes content media legal citations news site',
    workflow: 'platform changes content media legal citations news site',
    statistics: 'platform changes content media legal citations news site search panel workflow',
    webhooks:
      'platform changes content media legal citations news site search panel workflow statistics',
    'public-api':
      'platform changes content media legal citations news site search panel workflow statistics webhooks',
  };
  return before[from]?.split(' ').includes(to) ?? false;
}

describe('between rooms', () => {
  test.each(pairs.filter((pair) => pair.isAllowed))('$from may import $to', ({ from, to }) => {
    expect(check(`src/${from}/a.ts`, `src/${to}/b`)).toBeUndefined();
  });

  test.each(pairs.filter((pair) => !pair.isAllowed))('$from may not import $to', ({ from, to }) => {
    expect(check(`src/${from}/a.ts`, `src/${to}/b`)).toContain(`${from} may not import ${to}`);
    // A type import is a dependency as well.
    expect(check(`src/${from}/a.ts`, `src/${to}/b`, true)).toBeDefined();
  });

  test.each([
    ['src/index.ts', 'src/news/read-model/tables'],
    ['src/index.ts', 'src/document-middlewares'],
    ['src/document-middlewares.ts', 'src/legal/on-write/checks'],
    ['src/public-api/routes.ts', 'src/legal/routes/legal-document'],
    ['src/public-api/routes.ts', 'src/news/queries/citing-articles'],
  ])('%s may import %s', (from, to) => expect(check(from, to)).toBeUndefined());

  test.each([
    ['src/platform/jobs.ts', 'src/index', /may not import a file directly in src/],
    ['src/public-api/routes.ts', 'src/document-middlewares', /may not import a file directly/],
    ['src/news/routes/article.ts', 'src/legal/routes/legal-document', /Only public-api/],
    ['src/news/routes/article.ts', 'src/legal/on-write/checks', /Only document-middlewares/],
    ['src/search/index/write.ts', 'config/database', /may not import config/],
  ])('%s may not import %s', (from, to, reason) => expect(check(from, to)).toMatch(reason));
});

describe('inside a room', () => {
  test.each([
    ['src/legal/routes/list.ts', 'src/legal/queries/filters'],
    ['src/legal/queries/facets.ts', 'src/legal/read-model/tables'],
    ['src/legal/presenters/timeline.ts', 'src/legal/read-model/history'],
    ['src/legal/on-write/checks.ts', 'src/legal/read-model/tables'],
    ['src/legal/read-model/graph.ts', 'src/legal/validity/history'],
    ['src/legal/validity/history.ts', 'src/legal/validity/model'],
    ['src/media/files/deletion.ts', 'src/media/public-files/load-file-uses'],
  ])('%s may import %s', (from, to) => expect(check(from, to)).toBeUndefined());

  test.each([
    ['src/legal/queries/filters.ts', 'src/legal/routes/list'],
    ['src/legal/read-model/tables.ts', 'src/legal/queries/facets'],
    ['src/legal/read-model/tables.ts', 'src/legal/on-write/checks'],
    ['src/legal/validity/history.ts', 'src/legal/read-model/graph'],
    ['src/legal/queries/facets.ts', 'src/legal/presenters/summaries'],
    ['src/news/queries/listed-articles.ts', 'src/news/routes/article'],
  ])('%s may not import %s', (from, to) => expect(check(from, to)).toMatch(/^In (legal|news): /));
});

describe('the panel, the first content and the tests', () => {
  test.each([
    ['src/admin/editor/field.ts', 'src/admin/texts', false],
    ['src/admin/editor/field.ts', 'src/content/saves/texts', true],
    ['seed/put-news.ts', 'src/platform/database/database', false],
    ['seed/load.ts', 'src/content/content-types', false],
    ['src/index.ts', 'seed/load', false],
    ['scripts/make-first-content-files.ts', 'seed/pictures/svg', false],
    ['config/middlewares.ts', 'src/media/uploads/upload-kinds', false],
    ['tests/search.test.ts', 'src/search/index/tables', false],
    ['src/legal/validity/history.test.ts', 'src/legal/validity/testing/naive', false],
  ])('%s may import %s', (from, to, isTypeOnly) => {
    expect(check(from, to, isTypeOnly)).toBeUndefined();
  });

  test.each([
    ['src/admin/editor/field.ts', 'src/content/saves/texts', /runs in the browser/],
    ['src/panel/layout/apply.ts', 'src/admin/texts', /runs in the browser/],
    ['src/index.ts', 'src/admin/texts', /runs in the browser/],
    ['seed/load.ts', 'src/news/queries/list', /seed imports platform and content, not news/],
    ['src/document-middlewares.ts', 'seed/load', /Only index\.ts imports seed/],
    ['src/content/copying.ts', 'seed/load', /Only index\.ts imports seed/],
    ['src/legal/queries/list.ts', 'src/legal/validity/testing/naive', /Only tests/],
    ['src/legal/queries/list.ts', 'tests/support/cms', /Only tests/],
  ])('%s may not import %s', (from, to, reason) => expect(check(from, to)).toMatch(reason));
});

describe('the folders themselves', () => {
  test.each(CMS_SCHEMAS)('%s holds schemas only', (folder) => {
    const files = fs
      .readdirSync(path.join(CMS, 'src', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(CMS, path.join(parentPath, name)));
    const isSchema = folder === 'api' ? /\/schema\.json$/ : /\.json$/;
    expect(files.filter((file) => !isSchema.test(file))).toEqual([]);
  });

  test('every part with a direction is there', () => {
    const rooms = CMS_ROOMS.flat().map((room) => fs.readdirSync(path.join(CMS, 'src', room)));
    expect(CMS_PARTS.flat().filter((part) => !rooms.flat().includes(part))).toEqual([]);
  });

  test('a room imports neighbours of its own row alone, and no two import each other', () => {
    for (const [room, neighbours] of Object.entries(CMS_NEIGHBOURS)) {
      const row = CMS_ROOMS.find((rooms) => rooms.includes(room));
      expect(neighbours.filter((neighbour) => !row?.includes(neighbour))).toEqual([]);
      for (const neighbour of neighbours) {
        expect(CMS_NEIGHBOURS[neighbour] ?? []).not.toContain(room);
      }
    }
  });
});
