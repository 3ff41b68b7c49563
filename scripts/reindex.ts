import { buildAll } from './lib/build.ts';
import { requireDatabase } from './lib/database-check.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { CMS } from './lib/paths.ts';
import { launch } from './lib/processes.ts';

const HELP = `
Lập lại những bảng mà cổng suy ra từ nội dung đang đăng (danh sách và lịch, hiệu lực văn bản, viện dẫn,
tìm kiếm), trong khi cổng vẫn chạy. Cổng tự giữ chúng đúng với nội dung; lệnh này dành cho lúc cơ sở
dữ liệu bị sửa từ bên ngoài.

Cách dùng: npm run reindex [-- --only=news|legal|citations|search]

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.`;

await main(async () => {
  const { only = [] } = readOptions(HELP, { only: { type: 'string', multiple: true } });
  await requireDatabase();
  await install();
  await buildAll();
  const command = launch({
    command: process.execPath,
    args: ['dist/src/reindex-command.js', ...only.map((name) => `--only=${name}`)],
    cwd: CMS,
    showsOutput: true,
  });
  return await command.ended;
});
