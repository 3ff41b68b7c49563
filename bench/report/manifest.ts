import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WEB } from '../../scripts/lib/paths.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';

export const CLIENT = path.join(WEB, 'dist/client');

/** A chunk in Vite's manifest (`build.manifest`). */
interface Chunk {
  file: string;
  isEntry?: boolean;
  /** Something loads it by `import()`. */
  isDynamicEntry?: boolean;
  /** Keys of the chunks that it needs before it runs. */
  imports?: string[];
}

export type Manifest = Record<string, Chunk>;

export function readManifest(): Manifest {
  const file = path.join(CLIENT, '.vite/manifest.json');
  if (!existsSync(file)) {
    throw new Trouble('Chưa có apps/web/dist/client/.vite/manifest.json: hãy chạy `pnpm build`.');
  }
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return manifest;
}

/**
 * The chunks that a page runs before the first touch: the entry, the page and their static imports. Dynamic
 * imports come later. A page inside the entry has no chunk of its own.
 */
export function chunksOfPage(manifest: Manifest, page: string): Set<string> {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Trouble('Không thấy điểm vào trong manifest của apps/web.');
  return new Set([entry, page].flatMap((key) => [...withImports(manifest, key)]));
}

/** The modules of the pages that have a chunk of their own. */
export function pagesOf(manifest: Manifest): string[] {
  return Object.keys(manifest).filter((key) => isPage(key) && manifest[key]?.isDynamicEntry);
}

const isPage = (key: string) => key.startsWith('src/pages/');

/** A chunk and all that it needs before it runs. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key) || !manifest[key]) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, seen);
  return seen;
}
