// @ts-check
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { onParentGone } from './parent-gone.mjs';
import { ensureToolchain, SetupError } from './toolchain.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Record<string, string>} */
const COMMANDS = {
  start: 'cài đặt, dựng và chạy cổng thông tin',
  test: 'chạy mọi phép kiểm tra',
  dev: 'chạy để lập trình, tự nạp lại khi sửa',
  build: 'dựng mọi phần',
  'build-static': 'dựng trang web thành một thư mục cho máy chủ tĩnh',
  check: 'kiểm tra nhanh: định dạng, kiểu, quy tắc mã, kiểm thử đơn vị',
  e2e: 'hành trình trong trình duyệt thật',
  bench: 'đo tốc độ',
  faults: 'thử hỏng hóc: đĩa đầy, cms và cơ sở dữ liệu bị giết, mạng bị ngắt',
  office: 'mười người cùng viết một lúc; tìm những gì mất, bị ghi đè hoặc lộ sớm',
  reindex: 'lập lại chỉ mục tìm kiếm',
  audit: 'kiểm tra hoặc xuất nhật ký: ai đã làm gì',
  'promise-contract': 'ghi những gì API có thêm vào điều đã hứa với bên dùng',
  'record-fixtures': 'ghi lại các câu trả lời của cms cho kiểm thử của trang web',
};

/**
 * Installs the tools if needed, runs `scripts/<command>.ts` with them, and returns its exit code.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runCommand(command, args) {
  if (!Object.hasOwn(COMMANDS, command)) {
    const lines = Object.entries(COMMANDS).map(([name, text]) => `  ${name.padEnd(16)} ${text}`);
    console.error(`Các lệnh (thêm \`-- --help\` để xem cách dùng):\n${lines.join('\n')}`);
    return 1;
  }
  try {
    const { node, binFolder } = await ensureToolchain(root);
    return await hand(node, binFolder, path.join(root, 'scripts', `${command}.ts`), args);
  } catch (error) {
    if (!(error instanceof SetupError) && !isFullDisk(error)) throw error;
    console.error(
      error instanceof SetupError
        ? error.message
        : 'Ổ đĩa đã đầy: hãy giải phóng ít nhất 3 GB rồi chạy lại.',
    );
    return 1;
  }
}

/**
 * @param {string} node
 * @param {string} binFolder
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function hand(node, binFolder, script, args) {
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // A dozen processes of a test run load Strapi's thousands of modules; the cache spares compiling them.
      NODE_COMPILE_CACHE: path.join(root, '.cache/compiled'),
      ...process.env,
      PATH: [binFolder, path.dirname(fs.realpathSync(node)), process.env['PATH'] ?? ''].join(
        path.delimiter,
      ),
    },
  });
  // The terminal sends Ctrl-C to the child too; this process only waits for it to stop.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  onParentGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]));
    });
  });
}

/** @param {unknown} error */
function isFullDisk(error) {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
