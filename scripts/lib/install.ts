import fs from 'node:fs';
import path from 'node:path';
import { explainInstall } from '../bootstrap/explain-install.mjs';
import { hashInputs } from './inputs-hash.ts';
import { CACHE, CMS, ROOT } from './paths.ts';
import { runStep } from './step-command.ts';
import { unlessDone } from './stamp.ts';
import { Trouble } from './trouble.ts';

const NEEDED_BYTES = 2_500_000_000;

/** Installs the packages of the lockfile, unless they are there. */
export async function install(): Promise<void> {
  const manifests = fs.globSync(
    ['package.json', 'apps/*/package.json', 'packages/*/package.json', 'e2e/package.json'].concat(
      'bench/package.json',
      'bench/*/package.json',
    ),
    { cwd: ROOT, exclude: ['**/node_modules/**'] },
  );
  await unlessDone({
    file: path.join(CACHE, 'stamps/install'),
    hash: hashInputs(
      ROOT,
      [...manifests, 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
      [process.version, process.platform, process.arch, ROOT],
    ),
    outputs: [path.join(ROOT, 'node_modules/.modules.yaml'), path.join(CMS, 'node_modules')],
    work: installNow,
  });
}

async function installNow(): Promise<void> {
  requireRoom();
  const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
  // Without this, pnpm would wait for an answer before it replaces a foreign node_modules.
  args.push('--config.confirm-modules-purge=false');
  await runStep('Cài đặt các gói', { command: 'pnpm', args, cwd: ROOT }, explainInstall);
  await checkNativeModules();
}

function requireRoom(): void {
  const { bavail, bsize } = fs.statfsSync(ROOT);
  if (bavail * bsize >= NEEDED_BYTES) return;
  const free = Math.round((bavail * bsize) / 1_000_000);
  throw new Trouble(
    `Ổ đĩa chỉ còn ${free} MB, cần khoảng 2.500 MB: hãy giải phóng chỗ trống rồi chạy lại.`,
  );
}

/** A native module built for another machine kills the process; better here than in the cms. */
async function checkNativeModules(): Promise<void> {
  const code =
    "const Database = require('better-sqlite3'); new Database(':memory:').close(); require('sharp');";
  await runStep(
    'Thử các mô-đun gốc (SQLite, xử lý ảnh)',
    { command: process.execPath, args: ['--eval', code], cwd: CMS },
    () =>
      'Không nạp được mô-đun gốc better-sqlite3 hoặc sharp: hãy xoá thư mục node_modules rồi chạy lại; nếu vẫn lỗi, hệ điều hành này chưa có bản dựng sẵn (cần Linux glibc, macOS hoặc Windows).',
  );
}
