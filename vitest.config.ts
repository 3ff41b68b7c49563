import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { TEST_WORKERS } from './scripts/lib/test-workers.ts';

const WEB_CONFIG = 'apps/web/vitest.config.ts';
const BOOT_MS = 90_000;
/** Property tests take seconds, more on a machine that has other work. */
const UNIT_MS = 60_000;

/** What is waited for takes as long as the machine is busy; what never comes still fails. */
const POLLING = { poll: { timeout: 20_000 } };

function unit(name: string, include: string[]) {
  const limits = { testTimeout: UNIT_MS, expect: POLLING };
  return { test: { name, include, environment: 'node', isolate: false, ...limits } };
}

/** The site's code that needs no document: making one takes longer than most of these tests. */
function webNode() {
  const { test } = unit('web-node', ['apps/web/{src,server,vite-plugins}/**/*.test.ts']);
  // Its test reads it; other style sheets are empty here.
  return { test: { ...test, css: { include: /rich-text\.css/ } } };
}

/** They are about HTTP, files, processes or rules that ask only what Strapi asks: SQLite is enough. */
const ABOUT_NO_DATABASE = [
  ...['administrators', 'api-docs', 'api-limits', 'client-examples', 'document-rules'],
  ...['files-of-document', 'filing', 'graceful-stop', 'kept-answers', 'misleading-addresses'],
  ...['missing-renditions', 'openapi', 'pdf-text', 'presence', 'roles', 'sign-in'],
  ...['signed-out-bodies', 'upload-answers', 'upload-kinds', 'uploaded-pictures', 'uploads'],
  ...['uploads-in-parts', 'web-server', 'search-judged/ndcg'],
  // What these ask of a database is asked of both elsewhere: in the tests of rights, of the first content,
  // which passes every gate, and of two files at once.
  ...['role-matrix', 'news-gates', 'publication-gates', 'file-disagreements'],
].map((name) => `tests/${name}.test.ts`);

/** The same tests boot the real cms, as built, on either database; a few are of one alone. */
function cms(database: 'sqlite' | 'postgres') {
  const other = database === 'sqlite' ? 'postgres' : 'sqlite';
  return {
    test: {
      name: `cms-${database}`,
      root: 'apps/cms',
      include: ['tests/**/*.test.ts'],
      exclude: [
        `tests/**/*.${other}.test.ts`,
        ...(database === 'postgres' ? ABOUT_NO_DATABASE : []),
      ],
      globalSetup: ['tests/global-setup.ts'],
      environment: 'node',
      // Files share a process, for loading Strapi takes longer than most of them; see process-state.ts.
      pool: 'forks' as const,
      isolate: false,
      testTimeout: BOOT_MS,
      hookTimeout: BOOT_MS,
      expect: POLLING,
      env: { TEST_DATABASE: database },
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: TEST_WORKERS,
    // Recorded answers are written by `npm run record-fixtures` alone.
    update: 'none',
    projects: [
      unit('packages', ['packages/*/src/**/*.test.ts']),
      unit('scripts', ['scripts/**/*.test.ts']),
      unit('bench', ['bench/**/*.test.ts']),
      unit('cms-unit', ['apps/cms/src/**/*.test.ts']),
      webNode(),
      cms('sqlite'),
      cms('postgres'),
      ...(existsSync(WEB_CONFIG) ? [WEB_CONFIG] : []),
    ],
  },
});
