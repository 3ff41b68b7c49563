import { placeOf, type Place } from './layers.ts';

/** What each part of the workspace may import of the others, besides itself. */
const UNITS: Record<string, string[]> = {
  'apps/web': ['packages/contract', 'packages/vietnamese', 'packages/design'],
  'apps/cms': [
    ...['packages/contract', 'packages/vietnamese', 'packages/design', 'packages/rich-text'],
  ],
  'packages/contract': ['packages/vietnamese'],
  'packages/vietnamese': [],
  'packages/design': [],
  'packages/rich-text': ['packages/contract', 'packages/vietnamese'],
  'packages/mock-api': ['packages/contract'],
};

/** Tests, and the tools around the apps, may also use these. */
const TEST_UNITS = [
  ...['packages/contract', 'packages/vietnamese', 'packages/mock-api', 'scripts', 'e2e'],
  ...['packages/design', 'packages/rich-text'],
];

/** Upper layers import lower ones, never the other way round. */
const WEB_ORDER = ['styles', 'texts', 'lib', 'ui', 'features', 'pages', 'top'];

/** Why one file may not import the other; undefined if it may. Both are relative to the root. */
export function refusal(fromFile: string, toFile: string): string | undefined {
  const from = placeOf(fromFile);
  const to = placeOf(toFile);
  if (from.unit !== to.unit) return refusalBetweenUnits(from, to);
  return from.unit === 'apps/web' ? refusalInWeb(from, to) : undefined;
}

function refusalBetweenUnits(from: Place, to: Place): string | undefined {
  if (to.unit.startsWith('apps/')) {
    return `Nobody imports from ${to.unit}: web and cms meet over HTTP alone.`;
  }
  // Files at the root are configuration of tools.
  if (from.unit === '') return undefined;
  const isTool = UNITS[from.unit] === undefined && !from.unit.startsWith('packages/');
  const allowed = from.isTest || isTool ? TEST_UNITS : (UNITS[from.unit] ?? []);
  if (allowed.includes(to.unit)) return undefined;
  if (to.unit === 'packages/mock-api') {
    return 'Only tests and the mock dev server import mock-api.';
  }
  return `${from.unit} may import only ${allowed.join(', ') || 'itself'}, not ${to.unit || 'the root'}.`;
}

function refusalInWeb(from: Place, to: Place): string | undefined {
  // A test may set up whatever its subject stands in.
  if (from.isTest || from.layer === to.layer) return undefined;
  const [fromKind = '', fromFeature] = from.layer.split('/');
  const [toKind = '', toFeature] = to.layer.split('/');
  if (to.isTest) return 'Only tests import what is made for tests.';
  if (fromKind === 'features' && toKind === 'features') {
    return `Features never import features: ${fromFeature} imports ${toFeature}; a page combines them.`;
  }
  if (WEB_ORDER.indexOf(fromKind) > WEB_ORDER.indexOf(toKind)) return undefined;
  return `routes → pages → features → ui → lib: ${fromKind} may not import ${toKind}.`;
}
