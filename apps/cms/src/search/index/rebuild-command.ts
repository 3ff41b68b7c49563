import { env } from '@strapi/utils';
import knex from 'knex';
import pg from 'pg';
import database from '../../../config/database';
import { ProgressBar } from '../../platform/progress-bar';
import { rebuildSearchIndex } from './rebuild';

const USAGE = `Lập lại chỉ mục tìm kiếm từ những nội dung đang đăng, trong khi cổng vẫn chạy.

Cách dùng: npm run reindex
Trong Docker: docker compose exec cms node dist/src/search/index/rebuild-command.js

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.
Dừng giữa chừng bằng Ctrl-C không làm hỏng gì: phần nào lập xong thì đã dùng được.`;

const NO_TABLES = 'Cơ sở dữ liệu này chưa có nội dung: hãy chạy cổng (npm start) một lần trước đã.';

async function run(): Promise<number> {
  if (process.argv.length > 2) {
    console.log(USAGE);
    return process.argv[2] === '--help' ? 0 : 2;
  }
  const { connection } = database({ env });
  // As Strapi has it: a day is a text.
  pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
  const client = connection.client === 'sqlite' ? 'better-sqlite3' : 'pg';
  const db = knex({ ...connection, client });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  try {
    if (!(await db.schema.hasTable('search_entries'))) {
      console.error(NO_TABLES);
      return 1;
    }
    const bar = new ProgressBar(process.stdout);
    await rebuildSearchIndex(db, { signal: stop.signal, report: (progress) => bar.show(progress) });
    bar.finish();
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('\nĐã dừng. Phần đã lập xong vẫn dùng được; chạy lại lệnh này để làm từ đầu.');
    return 130;
  } finally {
    await db.destroy();
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
