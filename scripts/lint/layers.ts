/** The place of a file in the project, derived from its path only. */
export interface Place {
  /** `apps/web`, `packages/contract`, `e2e`, …; empty for a file at the root. */
  unit: string;
  /**
   * In an app: the folder below `src`, with the one below it (`features/news`, `legal/queries`);
   * `top` for a file directly in `src`; the folder beside `src` (`config`, `seed`). Else empty.
   */
  layer: string;
  /** A test, or code that only tests and tools around an app use. */
  isTest: boolean;
}

const TEST_FILE = /\.test\.[cm]?[jt]sx?$/;
const TEST_FOLDER = /(^|\/)(tests?|testing|test-support)(\/|$)/;

/** `file` is relative to the root, with slashes. */
export function placeOf(file: string): Place {
  const parts = file.split('/');
  const depth = ['apps', 'packages'].includes(parts[0] ?? '') ? 2 : 1;
  const unit = parts.length > depth ? parts.slice(0, depth).join('/') : '';
  const inside = parts.slice(depth);
  return {
    unit,
    layer: unit.startsWith('apps/') ? layerOf(inside) : '',
    isTest: TEST_FILE.test(file) || TEST_FOLDER.test(inside.join('/')) || isTool(unit, inside),
  };
}

function layerOf([folder = '', ...inside]: string[]): string {
  // A file of the web server may use everything that the site uses.
  if (folder === 'server' || inside.length === 0) return 'top';
  if (folder !== 'src') return folder;
  return inside.slice(0, -1).slice(0, 2).join('/') || 'top';
}

/** Files around an app: what Vite loads, and commands for developers. */
function isTool(unit: string, [folder = '', ...inside]: string[]): boolean {
  if (unit === 'apps/web') return !['src', 'server'].includes(folder);
  return unit === 'apps/cms' && folder === 'scripts' && inside.length > 0;
}
