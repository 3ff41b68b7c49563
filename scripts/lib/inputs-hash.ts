import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Output of tools or of a running site, on which no build depends. */
const IGNORED = new Set([
  'node_modules',
  'dist',
  'build',
  '.tmp',
  '.cache',
  '.strapi',
  'generated',
  'tests',
  '.env',
  '.strapi-updater.json',
]);

/** Uploads of the running site; source code also has folders named `uploads`. */
const UPLOADED = path.join('public', 'uploads');

/**
 * One hash over the contents and names of all files in `paths` (files or folders under `root`) and over
 * `extra`. A missing path is hashed as missing, so that adding it changes the hash.
 */
export function hashInputs(root: string, paths: string[], extra: string[] = []): string {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(`${text}\0`);
  for (const file of paths.flatMap((entry) => filesUnder(root, entry)).toSorted()) {
    const full = path.join(root, file);
    const content = fs.existsSync(full) ? fs.readFileSync(full) : undefined;
    hash.update(`${file.replaceAll(path.sep, '/')}\0${content?.length ?? 'missing'}\0`);
    if (content !== undefined) hash.update(content);
  }
  return hash.digest('hex');
}

function filesUnder(root: string, entry: string): string[] {
  const stat = fs.statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile()) return [entry];
  return fs
    .readdirSync(path.join(root, entry))
    .filter((name) => !IGNORED.has(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => path.join(path.basename(entry), name) !== UPLOADED)
    .flatMap((name) => filesUnder(root, path.join(entry, name)));
}
