/**
 * Where a file stands in the project, from nothing but its path: a new feature, page or package
 * is covered by itself.
 */
export interface Place {
  /** `apps/web`, `packages/contract`, `e2e`, …; empty for a file at the root. */
  unit: string;
  /** Inside apps/web: `top`, `pages`, `features/<name>`, `ui`, `lib`, …; else empty. */
  layer: string;
  /** A test, or what only tests and the mock dev server use. */
  isTest: boolean;
}

const LAYER_FOLDERS = ['pages', 'ui', 'lib', 'texts', 'styles'];
const TEST_FILE = /\.test\.[cm]?[jt]sx?$/;
const TEST_FOLDER = /(^|\/)(tests?|testing|test-support|mock|mocks)(\/|$)/;

/** `file` is relative to the root, with slashes. */
export function placeOf(file: string): Place {
  const parts = file.split('/');
  const depth = ['apps', 'packages'].includes(parts[0] ?? '') ? 2 : 1;
  const unit = parts.length > depth ? parts.slice(0, depth).join('/') : '';
  const inside = parts.slice(depth).join('/');
  return {
    unit,
    layer: unit === 'apps/web' ? webLayer(inside) : '',
    isTest: TEST_FILE.test(file) || TEST_FOLDER.test(inside) || isWebTool(unit, inside),
  };
}

function webLayer(inside: string): string {
  const [source, folder = '', name = ''] = inside.split('/');
  if (source !== 'src') return 'top';
  if (folder === 'features') return `features/${name}`;
  // A file directly in src (routes, entries) may use everything below.
  return LAYER_FOLDERS.includes(folder) ? folder : 'top';
}

/** Around the site, not in it: what Vite and the mock dev server load. */
function isWebTool(unit: string, inside: string): boolean {
  return unit === 'apps/web' && !/^(src|server)\//.test(inside);
}
