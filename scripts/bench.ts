import path from 'node:path';
import { buildAll } from './lib/build.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { ROOT } from './lib/paths.ts';
import { launch } from './lib/processes.ts';
import { say } from './lib/progress.ts';

const HELP = `
Đo tốc độ, đặt cạnh Strapi nguyên bản trên cùng dữ liệu, kèm giới hạn phải đạt.

Cách dùng: npm run bench`;

await main(async () => {
  readOptions(HELP, {});
  await install();
  await buildAll();
  const bench = launch({
    command: process.execPath,
    args: [path.join(ROOT, 'bench/main.ts')],
    cwd: path.join(ROOT, 'bench'),
    onLine: say,
  });
  return await bench.ended;
});
