import { appendFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { spanOfDays, parseDay, type Day } from '@portal/vietnamese/days';
import { openCommandDatabase } from './command-database';
import { wholeNumberOf, type Database } from './platform/database/database';
import { ProgressBar } from './platform/progress-bar';
import { auditHead, auditLines } from './workflow/audit/audit-csv';
import { LOG } from './workflow/audit/audit-tables';
import { checkChain, rowsAfter } from './workflow/audit/check-chain';

const USAGE = `Kiểm tra nhật ký của cổng (ai đã đăng, gỡ, xóa, khôi phục, đăng nhập, đổi quyền, cài đặt, token),
hoặc xuất nhật ký ra tệp CSV cho Excel. Chạy được trong khi cổng đang chạy.

Cách dùng: npm run audit -- --check
           npm run audit -- --csv=TỆP [--from=2026-01-01] [--to=2026-12-31]
Trong Docker: docker compose exec cms node dist/src/audit-command.js --check

Tùy chọn:
  --check      mỗi dòng mang mã băm của dòng trước: cho biết dòng đầu tiên bị sửa hoặc bị mất.
               Hãy ghi lại ở nơi khác số và mã băm của dòng cuối: ai sửa được mọi bảng thì cũng
               lập lại được cả chuỗi, trừ dòng mà nơi khác đã ghi.
  --csv=TỆP    xuất ra tệp này; giờ là giờ Việt Nam
  --from, --to chỉ xuất từ ngày, đến hết ngày này

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.
Mã thoát: 0 nếu nhật ký nguyên vẹn hoặc đã xuất xong, 1 nếu không.`;

const NO_TABLES = 'Cơ sở dữ liệu này chưa có nhật ký: hãy chạy cổng (npm start) một lần trước đã.';

interface Asked {
  check: boolean;
  csv: string | undefined;
  from: Day | undefined;
  to: Day | undefined;
}

/** Undefined for an invalid command line. */
function readAsked(): Asked | 'help' | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: {
        ...{ check: { type: 'boolean' }, help: { type: 'boolean' } },
        ...{ csv: text, from: text, to: text },
      },
    });
    if (values.help) return 'help';
    const [from, to] = [values.from, values.to].map((day) =>
      day === undefined ? undefined : (parseDay(day) ?? null),
    );
    if (from === null || to === null || (!values.check && !values.csv)) return undefined;
    return { check: values.check ?? false, csv: values.csv, from, to };
  } catch {
    return undefined;
  }
}

async function run(): Promise<number> {
  const asked = readAsked();
  if (asked === undefined || asked === 'help') {
    console.log(USAGE);
    return asked === 'help' ? 0 : 2;
  }
  const db = openCommandDatabase();
  try {
    if (!(await db.schema.hasTable(LOG))) {
      console.error(NO_TABLES);
      return 1;
    }
    const code = asked.check ? await check(db) : 0;
    if (asked.csv !== undefined) await exportTo(db, asked.csv, asked);
    return code;
  } finally {
    await db.destroy();
  }
}

async function check(db: Database): Promise<number> {
  const bar = new ProgressBar(process.stdout);
  const verdict = await checkChain(db, (done, total) => bar.show({ done, total }));
  if (!verdict.isWhole) {
    console.error(`\nNhật ký không còn nguyên vẹn: dòng ${verdict.seq} đã bị sửa hoặc bị mất.`);
    return 1;
  }
  bar.finish('Đã kiểm tra xong');
  const { rows, hash } = verdict;
  console.log(`Nhật ký nguyên vẹn: ${rows} dòng, mã băm của dòng cuối là ${hash}.`);
  return 0;
}

async function exportTo(db: Database, file: string, { from, to }: Asked): Promise<void> {
  const start = from ? spanOfDays(from).start.getTime() : -Infinity;
  const end = to ? spanOfDays(to).end.getTime() : Infinity;
  await writeFile(file, auditHead);
  for await (const rows of rowsAfter(db, 0)) {
    const asked = rows.filter(({ at }) => wholeNumberOf(at) >= start && wholeNumberOf(at) < end);
    await appendFile(file, auditLines(asked));
  }
  console.log(`Đã xuất ra ${file}.`);
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
