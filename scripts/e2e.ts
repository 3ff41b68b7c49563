import { buildAll } from './lib/build.ts';
import { runCheck } from './lib/check.ts';
import { e2eCheck } from './lib/checks.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { startTestSite } from './lib/test-site.ts';
import { Trouble } from './lib/trouble.ts';

const HELP = `
Dựng và chạy cả trang ở cổng tạm với dữ liệu tạm, rồi đi các hành trình bằng trình duyệt thật.

Cách dùng: npm run e2e [-- --grep "một người xem" --repeat=20]

  --grep=…      chỉ các hành trình có tên khớp
  --repeat=…    đi mỗi hành trình bấy nhiêu lần, để tìm lỗi lúc có lúc không
  --trace       ghi lại từng bước của hành trình không đạt (chậm hơn gấp rưỡi), trong .cache/e2e

Biến môi trường:
  NGINX_PATH    nginx thật để thử trang tĩnh, ví dụ /usr/sbin/nginx; bỏ trống thì thử bằng
                một máy chủ nhỏ hiểu các quy tắc trong nginx.conf`;

await main(async () => {
  const { grep, repeat, trace } = readOptions(HELP, {
    grep: { type: 'string' },
    repeat: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  });
  if (!/^[1-9]\d*$/.test(repeat)) throw new Trouble(`Số lần không hợp lệ: --repeat=${repeat}.`);
  const chosen = grep === undefined ? [] : ['--grep', grep];
  await install();
  await buildAll();
  const site = await startTestSite();
  const env = trace ? { ...site.env, E2E_TRACE: '1' } : site.env;
  const result = await runCheck(e2eCheck(env, [...chosen, '--repeat-each', repeat]));
  await site.stop();
  return result.ok ? 0 : 1;
});
