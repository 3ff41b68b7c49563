import { describe, expect, test } from 'vitest';
import { refusal } from './import-direction.ts';
import { resolveImport } from './resolve.ts';

function check(file: string, specifier: string): string | undefined {
  const target = resolveImport(file, specifier);
  return target === undefined ? undefined : refusal(file, target);
}

describe('allowed', () => {
  test.each([
    ['apps/web/src/routes.tsx', './pages/home'],
    ['apps/web/src/entry-client.tsx', './routes'],
    ['apps/web/src/pages/home.tsx', '../features/news/leading'],
    ['apps/web/src/features/news/list.tsx', '../../ui/pager'],
    ['apps/web/src/features/news/list.tsx', '../../texts/news'],
    ['apps/web/src/features/news/list.tsx', './query'],
    ['apps/web/src/ui/pager.tsx', '../lib/dates'],
    ['apps/web/src/lib/api.ts', '@portal/contract/article'],
    ['apps/web/src/ui/rich-text.tsx', '@portal/rich-text/render/render-text'],
    ['apps/web/src/layout/frame.tsx', '../features/agency/facts'],
    ['apps/web/src/routes.tsx', './layout/frame'],
    ['apps/web/src/features/news/list.test.tsx', '@portal/api-fixtures/recorded'],
    ['apps/web/src/features/news/list.test.tsx', '../../routes'],
    ['apps/web/tests/mock-server.ts', '@portal/api-fixtures/handlers'],
    ['apps/web/vite.config.ts', './vite-plugins/precompress'],
    ['apps/web/server/main.ts', '../src/lib/environment'],
    ['apps/cms/src/index.ts', '@portal/vietnamese/slug'],
    ['apps/cms/tests/global-setup.ts', '../../../scripts/postgres.ts'],
    ['packages/contract/src/article.ts', '@portal/vietnamese/days'],
    ['packages/api-fixtures/src/recorded.ts', '@portal/contract/endpoints'],
    ['scripts/record-fixtures.ts', '../packages/api-fixtures/src/addresses.ts'],
    ['e2e/publish.spec.ts', '../scripts/chromium.ts'],
    ['apps/web/src/lib/api.ts', 'react'],
  ])('%s may import %s', (file, specifier) => {
    expect(check(file, specifier)).toBeUndefined();
  });
});

describe('refused', () => {
  test.each([
    ['apps/web/src/features/news/list.tsx', '../videos/list', /Features never import features/],
    ['apps/web/src/features/brand-new/page.tsx', '../news/list', /Features never import features/],
    ['apps/web/src/features/news/list.tsx', '../../pages/home', /may not import pages/],
    ['apps/web/src/features/news/list.tsx', '../../routes', /may not import top/],
    ['apps/web/src/pages/home.tsx', '../routes', /may not import top/],
    ['apps/web/src/features/news/list.tsx', '../../layout/frame', /may not import layout/],
    ['apps/web/src/pages/home.tsx', '../layout/frame', /may not import layout/],
    ['apps/web/src/ui/pager.tsx', '../features/news/list', /may not import features/],
    ['apps/web/src/lib/dates.ts', '../ui/pager', /may not import ui/],
    ['apps/web/src/lib/api.ts', '@portal/api-fixtures/recorded', /Only tests/],
    [
      'apps/web/src/lib/api.ts',
      '../../../../packages/contract/../api-fixtures/src/a',
      /Only tests/,
    ],
    ['apps/web/src/lib/api.ts', '../../../cms/src/index', /Nobody imports from apps\/cms/],
    ['apps/web/src/lib/api.test.ts', '@portal/cms/src/index', /Nobody imports from apps\/cms/],
    ['apps/web/src/ui/rich-text.tsx', '@portal/rich-text/schema', /may import only/],
    ['apps/web/server/main.ts', '@portal/api-fixtures/handlers', /Only tests/],
    ['apps/cms/src/index.ts', '@portal/api-fixtures/recorded', /Only tests/],
    ['apps/cms/src/index.ts', '../../web/src/lib/dates', /Nobody imports from apps\/web/],
    ['packages/contract/src/article.ts', '@portal/api-fixtures/recorded', /Only tests/],
    ['packages/vietnamese/src/days.ts', '@portal/contract/article', /may import only itself/],
    ['packages/brand-new/src/a.ts', '@portal/contract/article', /may import only itself/],
    ['e2e/publish.spec.ts', '../apps/web/src/routes', /Nobody imports from apps\/web/],
  ])('%s may not import %s', (file, specifier, reason) => {
    expect(check(file, specifier)).toMatch(reason);
  });
});
