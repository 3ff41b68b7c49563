import type { Place } from './layers.ts';

/** The folders of apps/web/src, lowest first; a file directly in src may use all of them. */
export const WEB_LAYERS = [
  ['styles'],
  ['texts'],
  ['lib'],
  ['ui'],
  ['features'],
  ['pages', 'layout', 'seo'],
  ['top'],
];

/** The reason why one file of the web may not import another; undefined if it may. */
export function refusalInWeb(from: Place, to: Place): string | undefined {
  // A test may set up everything around its subject.
  if (from.isTest) return undefined;
  if (to.isTest) return 'Only tests import what is made for tests.';
  const [fromKind = '', fromFeature = ''] = from.layer.split('/');
  const [toKind = '', toFeature = ''] = to.layer.split('/');
  if (fromKind === 'features' && toKind === 'features') {
    return fromFeature === toFeature
      ? undefined
      : `Features never import features: ${fromFeature} imports ${toFeature}; a page combines them.`;
  }
  if (fromKind === toKind || rankOf(fromKind) > rankOf(toKind)) return undefined;
  return `routes → pages, layout → features → ui → lib: ${fromKind} may not import ${toKind}.`;
}

function rankOf(kind: string): number {
  return WEB_LAYERS.findIndex((layer) => layer.includes(kind));
}
