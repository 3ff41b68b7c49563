import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hashInputs } from './inputs-hash.ts';
import { CACHE, CMS, ROOT } from './paths.ts';
import { launch } from './processes.ts';
import { lastLines } from './ready.ts';
import { ensureSecrets } from './secrets.ts';
import { TEST_ADMIN } from './test-admin.ts';
import { Trouble } from './trouble.ts';

const LOADER = path.join(CMS, 'tests/support/load-first-content.ts');
const FOLDER = path.join(CACHE, 'first-content');
const DATABASE = 'portal.db';
const PUBLIC = 'public';
const OLD_MS = 3_600_000;
/** The inputs of the loaded content: the code that runs, and the files that it loads. */
const INPUTS = [
  ...['apps/cms/dist/config', 'apps/cms/dist/seed', 'apps/cms/dist/src', 'apps/cms/seed/files'],
  ...['contract', 'rich-text', 'vietnamese'].map((name) => `packages/${name}/dist`),
  path.relative(ROOT, LOADER).replaceAll(path.sep, '/'),
  'packages/api-fixtures/src/recorded-at.ts',
  'pnpm-lock.yaml',
];

/**
 * Copies the database (SQLite) and the uploads of a cms with the first content into an empty folder. The
 * administrator is `TEST_ADMIN`.
 *
 * @returns the environment for a cms on the copy
 */
export async function copyFirstContent(folder: string): Promise<Record<string, string>> {
  const made = await makeFirstContent();
  const environment = environmentOf(folder);
  fs.copyFileSync(path.join(made, DATABASE), environment.DATABASE_FILE);
  fs.cpSync(path.join(made, PUBLIC), environment.CMS_PUBLIC_DIR, { recursive: true });
  return environment;
}

/**
 * Loads the first content once per build of the cms. Its pictures are half as wide as on a real site,
 * because making all copies of full ones takes twice as long as everything else.
 *
 * @returns the folder, which is read-only by convention
 */
export async function makeFirstContent(): Promise<string> {
  const made = path.join(FOLDER, hashInputs(ROOT, INPUTS, [process.version]).slice(0, 16));
  if (fs.existsSync(made)) return made;
  removeOld();
  const unfinished = path.join(FOLDER, `unfinished-${randomUUID()}`);
  await load(unfinished);
  try {
    fs.renameSync(unfinished, made);
  } catch {
    // Another process has renamed its folder first.
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return made;
}

/** Keeps recent folders, because another process may be using them. */
function removeOld(): void {
  for (const name of fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER) : []) {
    const entry = path.join(FOLDER, name);
    const age = Date.now() - fs.statSync(entry).mtimeMs;
    if (age > OLD_MS) fs.rmSync(entry, { recursive: true, force: true });
  }
}

async function load(folder: string): Promise<void> {
  const env = environmentOf(folder);
  fs.mkdirSync(path.join(env.CMS_PUBLIC_DIR, 'uploads'), { recursive: true });
  ensureSecrets(path.join(CMS, '.env'));
  const loader = launch({
    command: process.execPath,
    args: [LOADER],
    cwd: CMS,
    env: {
      ...env,
      NODE_ENV: 'production',
      STRAPI_DISABLE_EE: 'true',
      STRAPI_TELEMETRY_DISABLED: 'true',
      FIRST_CONTENT: 'true',
      FIRST_CONTENT_PICTURES: 'half',
      ADMIN_EMAIL: TEST_ADMIN.email,
      ADMIN_PASSWORD: TEST_ADMIN.password,
    },
  });
  if ((await loader.ended) !== 0) {
    throw new Trouble('Không nạp được nội dung ban đầu.', lastLines(loader));
  }
}

const environmentOf = (folder: string) => ({
  DATABASE_URL: '',
  DATABASE_FILE: path.join(folder, DATABASE),
  CMS_PUBLIC_DIR: path.join(folder, PUBLIC),
});
