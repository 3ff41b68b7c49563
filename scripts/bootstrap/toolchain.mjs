// @ts-check
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { explainInstall } from './explain-install.mjs';
import { onParentGone } from './parent-gone.mjs';
import { chooseNode, noNodeMessage } from './node-choice.mjs';

const PNPM_VERSION = '12.21.0';
const windows = process.platform === 'win32';
const exe = windows ? '.exe' : '';

/** An error for the user, shown as one sentence without a stack. */
export class SetupError extends Error {}

/**
 * Installs Node and pnpm into `.tools/`, unless they are there, from the npm registry that the user's own
 * npm is set to use.
 * @param {string} root
 * @returns {Promise<{ node: string, binFolder: string }>}
 */
export async function ensureToolchain(root) {
  const musl = process.platform === 'linux' && !hasGlibc();
  const tools = path.join(root, '.tools');
  // A command within a command runs on the Node of `.tools`, which must not count as the machine's own.
  const fromTools = fs.realpathSync(process.execPath).startsWith(fs.realpathSync(root) + path.sep);
  const node = chooseNode({
    version: fromTools ? '0.0.0' : process.versions.node,
    platform: process.platform,
    arch: process.arch,
    musl,
  });
  if (node.kind === 'none') throw new SetupError(noNodeMessage());
  const pnpmPackage = `@pnpm/exe.${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
  const wanted = [`pnpm@${PNPM_VERSION}`, `${pnpmPackage}@${PNPM_VERSION}`];
  if (node.kind === 'package') wanted.push(`${node.name}@${node.version}`);

  const binFolder = path.join(tools, 'bin');
  const stamp = path.join(tools, 'installed.txt');
  const modules = path.join(tools, 'node_modules');
  if (!wanted.every((name) => readList(stamp).includes(name))) {
    // A missing stamp means an interrupted install, whose files cannot be trusted.
    fs.rmSync(stamp, { force: true });
    fs.rmSync(modules, { recursive: true, force: true, maxRetries: 3 });
    fs.rmSync(binFolder, { recursive: true, force: true });
    fs.mkdirSync(binFolder, { recursive: true });
    await npmInstall(tools, wanted);
    // Does the work of pnpm's install script, because npm runs with `--ignore-scripts`.
    place(path.join(modules, pnpmPackage, `pnpm${exe}`), path.join(modules, 'pnpm', `pnpm${exe}`));
    link(path.join(modules, 'pnpm', `pnpm${exe}`), path.join(binFolder, `pnpm${exe}`));
    if (node.kind === 'package') {
      link(path.join(modules, node.name, 'bin', `node${exe}`), path.join(binFolder, `node${exe}`));
    }
    fs.writeFileSync(stamp, wanted.join('\n'));
  }
  return {
    node: node.kind === 'package' ? path.join(binFolder, `node${exe}`) : process.execPath,
    binFolder,
  };
}

function hasGlibc() {
  // Without this the report resolves a name for every network address.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport();
  return JSON.stringify(report).includes('"glibcVersionRuntime"');
}

/**
 * @param {string} stamp
 * @returns {string[]}
 */
function readList(stamp) {
  return fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8').split('\n') : [];
}

/** @param {string} from @param {string} to */
function place(from, to) {
  fs.rmSync(to, { force: true });
  fs.copyFileSync(from, to);
  fs.chmodSync(to, 0o755);
}

/** @param {string} from @param {string} to */
function link(from, to) {
  if (windows) place(from, to);
  else fs.symlinkSync(path.relative(path.dirname(to), from), to);
}

/**
 * @param {string} tools
 * @param {string[]} packages
 * @returns {Promise<void>}
 */
function npmInstall(tools, packages) {
  const started = Date.now();
  console.log(`Đang tải công cụ (${packages.map(withoutScope).join(', ')})…`);
  const options = '--no-save --no-package-lock --no-audit --no-fund --ignore-scripts';
  // On Windows npm is a script, which only a shell can start.
  const child = spawn('npm', ['install', '--prefix', tools, ...options.split(' '), ...packages], {
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_global: 'false' },
  });
  // A surviving npm would go on writing into the folder that the next run clears.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => child.kill('SIGKILL'));
  }
  const forget = onParentGone(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += String(chunk)));
  }
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(
        new SetupError('Không tìm thấy npm trên máy: hãy cài npm (đi kèm Node.js) rồi chạy lại.'),
      ),
    );
    child.on('close', (code, signal) => {
      forget();
      if (signal !== null) process.exit(130);
      if (code !== 0) {
        console.error(output.trimEnd());
        return reject(new SetupError(explainInstall(output)));
      }
      console.log(`Đã tải công cụ (${Math.round((Date.now() - started) / 1000)} giây).`);
      resolve();
    });
  });
}

/** @param {string} name */
function withoutScope(name) {
  return name.replace(/^@[^/]+\//, '');
}
