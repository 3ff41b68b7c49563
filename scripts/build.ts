import { buildAll } from './lib/build.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';

const HELP = `
Cài đặt và dựng mọi phần vào các thư mục dist; phần không thay đổi được bỏ qua.

Cách dùng: npm run build`;

await main(async () => {
  readOptions(HELP, {});
  await install();
  await buildAll();
  return 0;
});
