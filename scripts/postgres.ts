import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { accountToRunAs, findBinaries, type Account } from './lib/postgres-binaries.ts';
import { freePort } from './lib/ports.ts';

const START_TRIES = 20;
const RETRY_MS = 100;
const READY = 'database system is ready to accept connections';

/** Test data need not survive a crash of the operating system. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  // A vacuum of each of a hundred databases a minute would take a core, and change plans in the middle of a test.
  'autovacuum=off',
  ...['wal_level=minimal', 'max_wal_senders=0'],
  'max_connections=200',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
];

export interface Postgres {
  /** Signs in as an administrator, who may create databases. */
  url: string;
  stop: () => Promise<void>;
}

/** A server of this process alone, which tests may kill. */
export interface OwnPostgres extends Postgres {
  /** Sends SIGKILL; acknowledged commits survive. */
  kill: () => Promise<void>;
  /** Restarts it on the same port and data; resolves when it accepts connections. */
  startAgain: () => Promise<void>;
}

/**
 * A PostgreSQL for tests: the one at `DATABASE_URL_TEST`, or a new, empty one on a free port, which `stop` or
 * the end of this process deletes with its data.
 */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return { url: given, stop: async () => undefined };
  // Most tests never kill the server, so waiting for durable commits only costs time.
  return startOwnPostgres(['synchronous_commit=off']);
}

/** A new, empty PostgreSQL, which `stop` or the end of this process deletes with its data. */
export async function startOwnPostgres(settings: string[] = []): Promise<OwnPostgres> {
  const account = accountToRunAs();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-postgres-'));
  const password = randomBytes(16).toString('hex');
  const data = path.join(folder, 'data');
  const binaries = findBinaries(account, folder);
  prepare(binaries.initdb, data, password, account);

  const port = await freePort();
  const chosen = [...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]);
  const launch = () =>
    spawn(binaries.postgres, ['-D', data, '-p', String(port), ...chosen], {
      ...{ ...account, cwd: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  let server = launch();
  const abandon = () => {
    server.kill('SIGQUIT');
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const end = () => process.exit(143);
  process.once('exit', abandon);
  process.once('SIGTERM', end);
  await untilReady(server);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', abandon);
      process.off('SIGTERM', end);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // SIGQUIT skips the checkpoint, because nobody reads this data again.
      if (isRunning(server) && server.kill('SIGQUIT')) await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
    kill: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (isRunning(server) && server.kill('SIGKILL')) await ended;
    },
    startAgain: async () => {
      for (let tries = 1; ; tries += 1) {
        server = launch();
        try {
          return await untilReady(server);
        } catch (error) {
          // The killed server's processes need a moment to notice, and hold its shared memory.
          if (tries === START_TRIES) throw error;
          await pause(RETRY_MS);
        }
      }
    },
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function prepare(
  initdb: string,
  data: string,
  password: string,
  account: Account | undefined,
): void {
  const folder = path.dirname(data);
  const passwordFile = path.join(folder, 'password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    for (const entry of [folder, passwordFile]) fs.chownSync(entry, account.uid, account.gid);
  }
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  execFileSync(
    initdb,
    [
      ...['--pgdata', data, '--username=postgres', `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-sync', ...locale],
    ],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

function untilReady(server: ChildProcess): Promise<void> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`PostgreSQL dừng ngay khi khởi động (mã ${code}):\n${printed.join('\n')}`));
    });
    if (server.stderr === null) return;
    readline.createInterface({ input: server.stderr }).on('line', (line) => {
      printed.push(line);
      if (line.includes(READY)) resolve();
    });
  });
}
