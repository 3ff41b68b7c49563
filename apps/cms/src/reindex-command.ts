import { parseArgs } from 'node:util';
import { createChangesTables } from './changes/change-tables';
import { raiseRevision } from './changes/raise-revision';
import { openCommandDatabase } from './command-database';
import type { Database } from './platform/database/database';
import { ProgressBar } from './platform/progress-bar';
import { rebuildModels } from './platform/read-models/rebuild';
import { readModels } from './read-models';

const NAMES = readModels.map(({ name }) => name);

const USAGE = `Lập lại những bảng mà cổng suy ra từ nội dung đang đăng (danh sách và lịch, hiệu lực văn bản,
viện dẫn, liên kết, tìm kiếm, chỗ tệp nói khác thông tin đang lưu), trong khi cổng vẫn chạy.

Cách dùng: npm run reindex [-- --only=${NAMES.join('|')}]
Trong Docker: docker compose exec cms node dist/src/reindex-command.js

Tùy chọn:
  --only=TÊN   chỉ lập lại một bảng; ghi nhiều lần để chọn nhiều bảng

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.
Dừng giữa chừng bằng Ctrl-C không làm hỏng gì: phần nào lập xong thì đã dùng được.`;

const NO_TABLES = 'Cơ sở dữ liệu này chưa có nội dung: hãy chạy cổng (npm start) một lần trước đã.';

/** The requested names; undefined for an invalid command line. */
function readNames(): string[] | 'help' | undefined {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    });
    if (values.help) return 'help';
    const only = values.only ?? NAMES;
    return only.every((name) => NAMES.includes(name)) ? only : undefined;
  } catch {
    return undefined;
  }
}

async function run(): Promise<number> {
  const names = readNames();
  if (names === undefined || names === 'help') {
    console.log(USAGE);
    return names === 'help' ? 0 : 2;
  }
  const db = openCommandDatabase();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  try {
    if (!(await db.schema.hasTable('read_models'))) {
      console.error(NO_TABLES);
      return 1;
    }
    const bar = new ProgressBar(process.stdout);
    const models = readModels.filter(({ name }) => names.includes(name));
    const report = (done: number, total: number) => bar.show({ done, total });
    await createChangesTables(db);
    await rebuildModels(db, models, { signal: stop.signal, report }, tellAnswersDiffer);
    bar.finish('Đã lập xong');
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('\nĐã dừng. Phần đã lập xong vẫn dùng được; chạy lại lệnh này để làm từ đầu.');
    return 130;
  } finally {
    await db.destroy();
  }
}

/** Invalidates the cached answers of the running cms. */
async function tellAnswersDiffer(db: Database): Promise<void> {
  await db.transaction((trx) => raiseRevision(trx));
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
