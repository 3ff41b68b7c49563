import fs from 'node:fs';
import path from 'node:path';
import { hashInputs } from './inputs-hash.ts';
import { CACHE, CMS, ROOT, WEB } from './paths.ts';
import { runStep } from './step-command.ts';
import { unlessDone } from './stamp.ts';

const SHARED = ['tsconfig.base.json', 'pnpm-lock.yaml'];
const BUILT = [
  ...['contract', 'vietnamese', 'rich-text', 'legal-text', 'kept-answers', 'client', 'rate-limits'],
].map((name) => `packages/${name}`);
const PACKAGES = [...BUILT, 'packages/design'];
/** Only tests use it, so its changes rebuild nothing else. */
const FIXTURES = 'packages/api-fixtures';

interface Part {
  name: 'packages' | 'cms' | 'web';
  title: string;
  /** pnpm filters of the packages to build. */
  filters: string[];
  inputs: string[];
  outputs: string[];
  /** Folders to empty first: compilers leave output whose source is gone. */
  compiled: string[];
  env: Record<string, string>;
}

/** The shared packages: types and code that everything else imports. */
export async function buildPackages(): Promise<void> {
  const compiled = [...BUILT, FIXTURES].map((folder) => path.join(ROOT, folder, 'dist'));
  await buildPart({
    name: 'packages',
    title: 'Dựng các gói dùng chung',
    filters: ['./packages/*'],
    inputs: [...PACKAGES, `${FIXTURES}/src`, `${FIXTURES}/tsconfig.build.json`],
    outputs: compiled,
    compiled,
    env: {},
  });
}

export async function buildCms(): Promise<void> {
  await buildPart({
    name: 'cms',
    title: 'Dựng phần quản trị nội dung',
    filters: ['@portal/cms'],
    inputs: ['apps/cms', ...PACKAGES],
    outputs: [path.join(CMS, 'dist/build/index.html'), path.join(CMS, 'dist/src/index.js')],
    compiled: ['config', 'seed', 'src'].map((folder) => path.join(CMS, 'dist', folder)),
    // Strapi writes the public address into the admin's JavaScript.
    env: {
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
      CMS_PUBLIC_URL: process.env['CMS_PUBLIC_URL'] ?? '',
    },
  });
}

export async function buildWeb(): Promise<void> {
  await buildPart({
    name: 'web',
    title: 'Dựng trang web',
    filters: ['@portal/web'],
    inputs: ['apps/web', ...PACKAGES],
    outputs: [path.join(WEB, 'dist/client/index.html'), path.join(WEB, 'dist/server')],
    // Vite empties its own output folder.
    compiled: [],
    env: { NODE_ENV: 'production' },
  });
}

/** Builds everything, but skips what has not changed since the last time. */
export async function buildAll(): Promise<void> {
  await buildPackages();
  // Two cores: the cms's build leaves one of them idle most of the time.
  await Promise.all([buildCms(), buildWeb()]);
}

/** Call this after writing into a `dist` by other means. */
export function forgetBuild(name: Part['name']): void {
  fs.rmSync(stampOf(name), { force: true });
}

async function buildPart(part: Part): Promise<void> {
  const { name, title, filters, inputs, outputs, compiled, env } = part;
  const args = filters.flatMap((filter) => ['--filter', filter]);
  await unlessDone({
    file: stampOf(name),
    hash: hashInputs(
      ROOT,
      [...inputs, ...SHARED],
      [process.version, ...Object.entries(env).flat(), ...filters],
    ),
    outputs,
    work: () => {
      for (const folder of compiled) fs.rmSync(folder, { recursive: true, force: true });
      return runStep(
        title,
        { command: 'pnpm', args: [...args, 'run', '--if-present', 'build'], cwd: ROOT, env },
        () => `${title} không thành công; nguyên văn báo lỗi ở trên.`,
      );
    },
  });
}

function stampOf(name: string): string {
  return path.join(CACHE, 'stamps', `build-${name}`);
}
