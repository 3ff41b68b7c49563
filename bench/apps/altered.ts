import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CMS } from '../../scripts/lib/paths.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { BENCH_CACHE } from '../databases/prepare.ts';
import { apps, type App } from './apps.ts';

/** Strapi expects these beside its `dist`. */
const LINKED = ['node_modules', 'public', 'tsconfig.json', 'package.json'];

interface Left {
  /** A part of the folder's name. */
  name: string;
  /** The built file, and the part to remove from it. */
  file: string;
  part: RegExp;
}

/** A copy of the built cms without one part, to measure what that part costs. */
export async function oursWithout({ name, file, part }: Left): Promise<App> {
  const folder = path.join(BENCH_CACHE, `cms-without-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(CMS, 'dist'), path.join(folder, 'dist'), { recursive: true });
  for (const link of LINKED) await symlink(path.join(CMS, link), path.join(folder, link));
  const built = path.join(folder, file);
  const code = await readFile(built, 'utf8');
  if (!part.test(code)) throw new Trouble(`Không thấy phần cần bỏ trong ${file}.`);
  await writeFile(built, code.replace(part, ''));
  return { ...apps.ours, folder };
}
