import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CMS } from '../../scripts/lib/paths.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import { apps, type App } from '../apps/apps.ts';
import { BENCH_CACHE } from '../databases/prepare.ts';

const FOLDER = path.join(BENCH_CACHE, 'cms-without-search-index');
const MODELS = 'dist/src/read-models.js';
const MODEL = /search_read_model_1\.searchReadModel,?/;
/** Where Strapi looks for what was built from what. */
const LINKED = ['node_modules', 'public', 'tsconfig.json', 'package.json'];

/** The cms as built but for one read model: what is published does not go into the index. */
export async function withoutIndex(): Promise<App> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await cp(path.join(CMS, 'dist'), path.join(FOLDER, 'dist'), { recursive: true });
  for (const name of LINKED) await symlink(path.join(CMS, name), path.join(FOLDER, name));
  const models = path.join(FOLDER, MODELS);
  const code = await readFile(models, 'utf8');
  if (!MODEL.test(code)) throw new Trouble(`Không thấy mô hình đọc cần bỏ trong ${MODELS}.`);
  await writeFile(models, code.replace(MODEL, ''));
  return { ...apps.ours, folder: FOLDER };
}
