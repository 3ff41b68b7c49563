import { buildAll } from './lib/build.ts';
import { runCheck } from './lib/check.ts';
import { e2eCheck } from './lib/checks.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { startTestSite } from './lib/test-site.ts';

const HELP = `
Dựng và chạy cả trang ở cổng tạm với dữ liệu tạm, rồi đi các hành trình bằng trình duyệt thật.

Cách dùng: npm run e2e [-- --grep "một người xem"]

  --grep=…    chỉ các hành trình có tên khớp`;

await main(async () => {
  const { grep } = readOptions(HELP, { grep: { type: 'string' } });
  await install();
  await buildAll();
  const site = await startTestSite();
  const result = await runCheck(e2eCheck(site.env, grep === undefined ? [] : ['--grep', grep]));
  await site.stop();
  return result.ok ? 0 : 1;
});
