import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WEB } from '../../scripts/lib/paths.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';

export const CLIENT = path.join(WEB, 'dist/client');

/** What Vite tells of a chunk (`build.manifest`). */
interface Chunk {
  file: string;
  isEntry?: boolean;
  /** Keys of the chunks that it needs before it runs. */
  imports?: string[];
  /** Keys of the chunks that it loads later. */
  dynamicImports?: string[];
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
 * The keys of what a page loads: the entry, the page, and what the page alone loads later. What is
 * loaded later from modules that match `apartFrom`, and nothing else needs, stands apart.
 */
export function chunksOfPage(manifest: Manifest, page: string, apartFrom: RegExp) {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined || !manifest[page]) {
    throw new Trouble(`Không thấy ${page} hoặc điểm vào trong manifest của apps/web.`);
  }
  const first = withImports(manifest, entry);
  const own = withImports(manifest, page);
  // The entry itself loads every page later: only what the page asks for counts.
  const asking = [...own].filter((key) => !first.has(key));
  const later = [...new Set(asking.flatMap((key) => manifest[key]?.dynamicImports ?? []))];
  const loadedBy = (keys: string[]) => keys.flatMap((key) => [...withImports(manifest, key)]);
  const counted = loadedBy(later.filter((key) => !apartFrom.test(key)));
  const needed = new Set([...first, ...own, ...counted]);
  const apart = new Set(loadedBy(later.filter((key) => apartFrom.test(key))));
  return { needed, apart: apart.difference(needed) };
}

/** A chunk and all that it needs before it runs. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, seen);
  return seen;
}
