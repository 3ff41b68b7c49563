import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/paths.ts';
import { FOLDERS, misplacement, UNITS } from './import-direction.ts';

function foldersIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

test.each(Object.entries(FOLDERS))(
  'the folders of %s are those that are named',
  (app, { named }) => {
    const wanted = named.filter((folder) => folder !== 'top');
    expect(foldersIn(`${app}/src`).toSorted()).toEqual(wanted.toSorted());
  },
);

test('the packages are those that are named', () => {
  const packages = foldersIn('packages').map((name) => `packages/${name}`);
  const apps = foldersIn('apps').map((name) => `apps/${name}`);
  expect([...apps, ...packages].toSorted()).toEqual(Object.keys(UNITS).toSorted());
});

test.each([
  ['apps/cms/src/brand-new/a.ts', /apps\/cms\/src\/brand-new is new: .* CMS_ROOMS/],
  ['apps/cms/src/brand-new/queries/a.ts', /CMS_ROOMS of scripts\/lint\/cms-direction\.ts/],
  ['apps/web/src/brand-new/a.tsx', /apps\/web\/src\/brand-new is new: .* WEB_LAYERS/],
  ['packages/brand-new/src/a.ts', /packages\/brand-new is new: .* UNITS/],
])('%s has no place yet', (file, message) => expect(misplacement(file)).toMatch(message));

test.each([
  'apps/cms/src/index.ts',
  'apps/cms/src/legal/queries/filters.ts',
  'apps/cms/src/admin/editor/field.ts',
  'apps/cms/seed/load.ts',
  'apps/cms/config/server.ts',
  'apps/cms/tests/support/cms.ts',
  'apps/web/src/routes.tsx',
  'apps/web/src/features/brand-new/list.tsx',
  'apps/web/server/main.ts',
  'packages/contract/src/article.ts',
  'bench/search/run.ts',
  'oxlint.config.ts',
])('%s has its place', (file) => expect(misplacement(file)).toBeUndefined());
