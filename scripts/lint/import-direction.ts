import { CMS_BROWSER, CMS_ROOMS, CMS_SCHEMAS, refusalInCms } from './cms-direction.ts';
import { placeOf, type Place } from './layers.ts';
import { refusalInWeb, WEB_LAYERS } from './web-direction.ts';

/**
 * The other parts, or folders of packages, that each part of the workspace may import. The site gets only the
 * rendering of rich text, because visitors download it.
 */
export const UNITS: Record<string, string[]> = {
  'apps/web': [
    ...['packages/contract', 'packages/vietnamese', 'packages/design', 'packages/kept-answers'],
    ...['packages/rich-text/render', 'packages/client', 'packages/rate-limits'],
  ],
  'apps/cms': [
    ...['packages/contract', 'packages/vietnamese', 'packages/design', 'packages/rich-text'],
    ...['packages/kept-answers', 'packages/client', 'packages/rate-limits', 'packages/legal-text'],
  ],
  'packages/client': ['packages/contract'],
  'packages/contract': ['packages/vietnamese'],
  'packages/vietnamese': [],
  'packages/design': [],
  'packages/kept-answers': ['packages/vietnamese'],
  'packages/legal-text': ['packages/contract', 'packages/vietnamese'],
  'packages/rate-limits': [],
  'packages/rich-text': ['packages/contract', 'packages/vietnamese'],
  'packages/api-fixtures': ['packages/contract', 'packages/vietnamese'],
  // Only tests.
  'packages/api-types': [],
};

/** Tests, and the tools around the apps, may also use these. */
const TEST_UNITS = [
  ...['packages/contract', 'packages/vietnamese', 'packages/api-fixtures', 'scripts', 'e2e'],
  ...['packages/design', 'packages/rich-text', 'packages/client', 'packages/rate-limits'],
  'packages/legal-text',
];

/** For each app: the folders of its `src`, and the file that puts them in order. */
export const FOLDERS: Record<string, { named: string[]; order: string }> = {
  'apps/web': { named: WEB_LAYERS.flat(), order: 'WEB_LAYERS of scripts/lint/web-direction.ts' },
  'apps/cms': {
    named: [...CMS_ROOMS.flat(), ...CMS_SCHEMAS, CMS_BROWSER],
    order: 'CMS_ROOMS of scripts/lint/cms-direction.ts',
  },
};

/** The reason why no rule covers the imports of a file; undefined if its folder is named. */
export function misplacement(file: string): string | undefined {
  const { unit, layer, isTest } = placeOf(file);
  if (unit.startsWith('packages/') && UNITS[unit] === undefined) {
    return `${unit} is new: name it in UNITS of scripts/lint/import-direction.ts, with the packages it imports.`;
  }
  const folders = FOLDERS[unit];
  const [folder = ''] = layer.split('/');
  if (!folders || isTest || folder === 'top' || !file.startsWith(`${unit}/src/`)) return undefined;
  if (folders.named.includes(folder)) return undefined;
  return `${unit}/src/${folder} is new: name it in ${folders.order}, above what it imports and below what imports it.`;
}

/**
 * The reason why one file may not import the other; undefined if it may. Both paths are relative to the root.
 */
export function refusal(
  fromFile: string,
  toFile: string,
  { isTypeOnly = false } = {},
): string | undefined {
  const from = placeOf(fromFile);
  const to = placeOf(toFile);
  if (from.unit !== to.unit) return refusalBetweenUnits(from, to, toFile);
  if (from.unit === 'apps/web') return refusalInWeb(from, to);
  return from.unit === 'apps/cms' ? refusalInCms(from, to, { fromFile, isTypeOnly }) : undefined;
}

function refusalBetweenUnits(from: Place, to: Place, toFile: string): string | undefined {
  if (to.unit.startsWith('apps/')) {
    return `Nobody imports from ${to.unit}: web and cms meet over HTTP alone.`;
  }
  // Files at the root configure tools.
  if (from.unit === '') return undefined;
  const isTool = UNITS[from.unit] === undefined && !from.unit.startsWith('packages/');
  const allowed = from.isTest || isTool ? TEST_UNITS : (UNITS[from.unit] ?? []);
  if (allowed.some((one) => one === to.unit || toFile.startsWith(`${one}/`))) return undefined;
  if (to.unit === 'packages/api-fixtures') return 'Only tests import api-fixtures.';
  return `${from.unit} may import only ${allowed.join(', ') || 'itself'}, not ${to.unit || 'the root'}.`;
}
