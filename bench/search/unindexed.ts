import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CMS } from '../../scripts/lib/paths.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { apps, type App } from '../apps/apps.ts';
import { BENCH_CACHE } from '../databases/prepare.ts';

const FOLDER = path.join(BENCH_CACHE, 'cms-without-search-index');
const RULES = 'dist/src/document-middlewares.js';
const RULE = 'search_index_1.searchIndex, ';
/** Where Strapi looks for what was built from what. */
const LINKED = ['node_modules', 'public', 'tsconfig.json', 'package.json'];

/** The cms as built but for one rule: what is published does not go into the index. */
export async function withoutIndex(): Promise<App> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await cp(path.join(CMS, 'dist'), path.join(FOLDER, 'dist'), { recursive: true });
  for (const name of LINKED) await symlink(path.join(CMS, name), path.join(FOLDER, name));
  const rules = path.join(FOLDER, RULES);
  const code = await readFile(rules, 'utf8');
  if (!code.includes(RULE)) throw new Trouble(`Không thấy quy tắc cần bỏ trong ${RULES}.`);
  await writeFile(rules, code.replace(RULE, ''));
  return { ...apps.ours, folder: FOLDER };
}
