import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../lib/paths.ts';

/** Lints files in a temporary tree with the project's configuration. */
function lint(files: Record<string, string>): string {
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-lint-'));
  onTestFinished(() => fs.rmSync(tree, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(tree, file), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/oxlint/bin/oxlint'),
      ...['--config', path.join(ROOT, 'oxlint.config.ts'), '--format=unix'],
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  return stdout;
}

const LIST = 'export const list: string[] = [];\n';

test('a new feature that imports another is refused, however it imports', () => {
  const printed = lint({
    'apps/web/src/features/news/list.ts': LIST,
    'apps/web/src/features/brand-new/static.ts':
      "import { list } from '../news/list';\nexport const copy = [...list];\n",
    'apps/web/src/features/brand-new/lazy.ts':
      "export const load = () => import('../news/list');\n",
    'apps/web/src/features/brand-new/again.ts': "export { list } from '../news/list';\n",
  });
  for (const name of ['static', 'lazy', 'again']) {
    expect(printed).toMatch(new RegExp(`${name}\\.ts.*Features never import features`));
  }
});

test('a folder that nobody has placed is refused, even while nothing imports it', () => {
  const printed = lint({ 'apps/cms/src/brand-new/list.ts': LIST });
  expect(printed).toMatch(/list\.ts.*apps\/cms\/src\/brand-new is new: name it in CMS_ROOMS/);
});

test('the panel imports types of the server, and no code', () => {
  const printed = lint({
    'apps/cms/src/content/list.ts': LIST,
    'apps/cms/src/admin/types.ts':
      "import type { list } from '../content/list';\nexport type List = typeof list;\n",
    'apps/cms/src/admin/code.ts':
      "import { list } from '../content/list';\nexport const copy = [...list];\n",
  });
  expect(printed).toMatch(/code\.ts.*admin runs in the browser/);
  expect(printed).not.toContain('types.ts');
});

test('a page that combines features passes', () => {
  const printed = lint({
    'apps/web/src/features/news/list.ts': LIST,
    'apps/web/src/pages/home.ts':
      "import { list } from '../features/news/list';\nexport const copy = [...list];\n",
  });
  expect(printed).not.toContain('import-direction');
});

test('HTML from data stands in one component alone', () => {
  const component = 'export const Raw = () => <div dangerouslySetInnerHTML={{ __html: "" }} />;\n';
  const printed = lint({
    'apps/web/src/ui/raw.tsx': component,
    'apps/web/src/ui/rich-text.tsx': component,
  });
  expect(printed).toMatch(/raw\.tsx.*no-danger/);
  expect(printed).not.toMatch(/rich-text\.tsx.*no-danger/);
});

test('files that import each other are refused, even for their types alone', () => {
  const printed = lint({
    'packages/contract/src/one.ts':
      "import type { Other } from './other';\nexport interface One { other: Other | null }\n",
    'packages/contract/src/other.ts':
      "import type { One } from './one';\nexport interface Other { one: One | null }\n",
  });
  expect(printed).toMatch(/one\.ts.*no-cycle/);
});

test('only programs print to the console, and only what a framework loads exports by default', () => {
  const print = "console.log('a');\n";
  const printed = lint({
    'apps/cms/src/news/print.ts': print,
    'packages/contract/src/print.ts': print,
    'scripts/print.ts': print,
    'apps/web/server/print.ts': print,
    'apps/cms/src/news/default.ts': 'export default 1;\n',
    'apps/cms/src/platform/http/health.ts': 'export default 1;\n',
  });
  expect(printed).toMatch(/cms\/src\/news\/print\.ts.*no-console/);
  expect(printed).toMatch(/contract\/src\/print\.ts.*no-console/);
  expect(printed).not.toMatch(/(scripts|server)\/print\.ts.*no-console/);
  expect(printed).toMatch(/news\/default\.ts.*no-default-export/);
  expect(printed).not.toMatch(/health\.ts.*no-default-export/);
});

test('any, non-null assertions, default exports and barrels are refused', () => {
  const printed = lint({
    'packages/contract/src/a.ts': 'export const a: any = 1;\n',
    'packages/contract/src/b.ts': 'export const b = (x?: string) => x!.length;\n',
    'packages/contract/src/c.ts': 'export default 1;\n',
    'packages/contract/src/d.ts': "export * from './a';\nexport * from './b';\n",
  });
  expect(printed).toContain('no-explicit-any');
  expect(printed).toContain('no-non-null-assertion');
  expect(printed).toContain('no-default-export');
  expect(printed).toContain('no-barrel-file');
});
