import { buildAll } from './lib/build.ts';
import { requireDatabase } from './lib/database-check.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { CMS } from './lib/paths.ts';
import { launch } from './lib/processes.ts';

const HELP = `
Lập lại chỉ mục tìm kiếm từ những nội dung đang đăng, trong khi cổng vẫn chạy. Cổng tự giữ
chỉ mục đúng với nội dung; lệnh này dành cho lúc cơ sở dữ liệu bị sửa từ bên ngoài.

Cách dùng: npm run reindex

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.`;

await main(async () => {
  readOptions(HELP, {});
  await requireDatabase();
  await install();
  await buildAll();
  const command = launch({
    command: process.execPath,
    args: ['dist/src/search/index/rebuild-command.js'],
    cwd: CMS,
    showsOutput: true,
  });
  return await command.ended;
});
