import path from 'node:path';
import { buildAll } from './lib/build.ts';
import { requireDatabase } from './lib/database-check.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { CMS } from './lib/paths.ts';
import { launch } from './lib/processes.ts';

const HELP = `
Kiểm tra nhật ký của cổng (ai đã đăng, gỡ, xóa, khôi phục, đăng nhập, đổi quyền, cài đặt, token): dòng nào
bị sửa hoặc bị mất thì báo dòng đầu tiên. Hoặc xuất nhật ký ra tệp CSV cho Excel.

Cách dùng: npm run audit -- --check
           npm run audit -- --csv=TỆP [--from=2026-01-01] [--to=2026-12-31]

Biến môi trường: DATABASE_URL, DATABASE_FILE như của npm start.`;

await main(async () => {
  const text = { type: 'string' } as const;
  const { check, csv, from, to } = readOptions(HELP, {
    ...{ check: { type: 'boolean' }, csv: text, from: text, to: text },
  });
  await requireDatabase();
  await install();
  await buildAll();
  const command = launch({
    command: process.execPath,
    args: [
      'dist/src/audit-command.js',
      ...(check ? ['--check'] : []),
      // The command runs in another folder, so a relative path would miss.
      ...(csv === undefined ? [] : [`--csv=${path.resolve(csv)}`]),
      ...(from === undefined ? [] : [`--from=${from}`]),
      ...(to === undefined ? [] : [`--to=${to}`]),
    ],
    cwd: CMS,
    showsOutput: true,
  });
  return await command.ended;
});
