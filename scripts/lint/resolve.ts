import path from 'node:path';

const WORKSPACE: Record<string, string> = {
  '@portal/cms': 'apps/cms',
  '@portal/web': 'apps/web',
  '@portal/e2e': 'e2e',
  '@portal/bench': 'bench',
};

/**
 * The target of an import, relative to the root; undefined for external packages. The file need not exist,
 * because only its folder counts.
 */
export function resolveImport(fromFile: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    return path.posix.normalize(path.posix.join(path.posix.dirname(fromFile), specifier));
  }
  const [scope, name] = specifier.split('/');
  if (scope !== '@portal' || name === undefined) return undefined;
  const folder = WORKSPACE[`@portal/${name}`] ?? `packages/${name}`;
  return `${folder}/${specifier.split('/').slice(2).join('/') || 'index'}`;
}
