import { buildCms, buildPackages, buildWeb } from './lib/build.ts';
import { runCheck, showCounts, type Check, type Result } from './lib/check.ts';
import {
  cmsCheck,
  e2eCheck,
  faultsCheck,
  formatCheck,
  lintCheck,
  typeChecks,
  unitCheck,
} from './lib/checks.ts';
import { showDuration } from './lib/duration.ts';
import { makeFirstContent } from './lib/first-content.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { step } from './lib/progress.ts';
import { sumOutcomes } from './lib/reports.ts';
import { startTestSite } from './lib/test-site.ts';
import { Trouble } from './lib/trouble.ts';

const NAMES = ['format', 'lint', 'types', 'unit', 'build', 'cms', 'e2e', 'faults'];
const HELP = `
Cài đặt những gì cần thiết rồi chạy mọi phép kiểm tra. Báo cáo nằm trong .cache/reports.

Cách dùng: npm test [-- --only=unit,cms]

  --only=…    chỉ chạy các phần này: ${NAMES.join(', ')}
  --help      hiện trang này

Biến môi trường:
  DATABASE_URL_TEST   máy chủ PostgreSQL để kiểm thử (quyền tạo cơ sở dữ liệu);
                      bỏ trống thì tự chạy một máy chủ tạm
  CHROMIUM_PATH       trình duyệt Chromium; bỏ trống thì tự tìm
  FC_NUM_RUNS         số lần thử của mọi phép kiểm tra ngẫu nhiên (bỏ trống: ít, đủ thấy lỗi rõ)
  READ_MODEL_OPERATIONS  số thao tác ngẫu nhiên trước khi so bảng suy ra với bảng lập lại (200);
                      bản dài, như ban đêm: 5000
  FUZZ_REQUESTS       số yêu cầu ngẫu nhiên gửi đến mọi địa chỉ của API (1000); bản dài: 10000,
                      in ra cả thời gian trả lời
  NEVER_STALE_WRITES  số lần đăng và gỡ trong khi 30 người đọc 30 địa chỉ của API (6);
                      bản dài: 500, với 50 người đọc`;

const results: Result[] = [];
const run = async (check: Check) => void results.push(await runCheck(check));

await main(async () => {
  const wanted = chosen(readOptions(HELP, { only: { type: 'string' } }).only);
  const started = Date.now();
  await install();
  if (await attempt('Dựng các gói dùng chung', buildPackages)) {
    // Runs both at once, because the builds leave one of two cores idle most of the time.
    const checked = staticChecks(wanted);
    const built = await build(wanted);
    if (built) await Promise.all([cms(wanted), faults(wanted)]);
    await checked;
    if (built && wanted.has('e2e')) await attempt('Hành trình trong trình duyệt', journeys);
  }
  return conclude(Date.now() - started);
});

function chosen(only: string | undefined): Set<string> {
  if (only === undefined) return new Set(NAMES);
  const names = only.split(',');
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length === 0) return new Set(names);
  throw new Trouble(`Không có phần ${unknown.join(', ')}; chỉ có: ${NAMES.join(', ')}.`);
}

async function staticChecks(wanted: Set<string>): Promise<void> {
  if (wanted.has('format')) await run(formatCheck());
  if (wanted.has('lint')) await run(lintCheck());
  if (wanted.has('types')) for (const check of typeChecks()) await run(check);
  if (wanted.has('unit')) await run(unitCheck());
}

async function build(wanted: Set<string>): Promise<boolean> {
  if (!['build', 'cms', 'e2e', 'faults'].some((name) => wanted.has(name))) return false;
  if (!(await attempt('Dựng phần quản trị nội dung', buildCms))) return false;
  const needsContent = wanted.has('cms') || wanted.has('e2e');
  if (needsContent && !(await attempt('Nạp nội dung ban đầu', loadFirstContent))) return false;
  const needsWeb = ['build', 'e2e', 'faults'].some((name) => wanted.has(name));
  return !needsWeb || attempt('Dựng trang web', buildWeb);
}

async function cms(wanted: Set<string>): Promise<void> {
  if (wanted.has('cms')) await run(cmsCheck());
}

/** Faults wait most of the time, for a fault to come or a cms to restart, so they can share the cores. */
async function faults(wanted: Set<string>): Promise<void> {
  if (wanted.has('faults')) await run(faultsCheck());
}

/** Loads the content once for all checks that need it. */
async function loadFirstContent(): Promise<void> {
  await step('Nạp nội dung ban đầu', makeFirstContent);
}

async function journeys(): Promise<void> {
  const site = await startTestSite();
  try {
    await run(e2eCheck(site.env));
  } finally {
    await site.stop();
  }
}

/** A step that is no test itself, but without which tests cannot run. */
async function attempt(title: string, work: () => Promise<void>): Promise<boolean> {
  const started = Date.now();
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(`\n──── ${title} không đạt ────\n${error.details}\n${error.message}\n`);
    results.push({ title, ok: false, counts: undefined, tookMs: Date.now() - started });
    return false;
  }
}

function conclude(tookMs: number): number {
  const width = Math.max(...results.map(({ title }) => title.length));
  const sum = sumOutcomes(results);
  console.log('');
  for (const { ok, title, tookMs: took, counts } of results) {
    const columns = [ok ? '✓' : '✗', title.padEnd(width), showDuration(took).padEnd(16)];
    console.log(`${columns.join('  ')}${showCounts(counts)}`.trimEnd());
  }
  console.log(`\nTổng thời gian: ${showDuration(tookMs)}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && results.every(({ ok }) => ok) ? 0 : 1;
}
