import { buildPackages } from './lib/build.ts';
import { runCheck } from './lib/check.ts';
import { formatCheck, lintCheck, typeChecks, unitCheck } from './lib/checks.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';

const HELP = `
Kiểm tra nhanh trước khi lưu: định dạng, quy tắc mã, kiểu, kiểm thử đơn vị.

Cách dùng: npm run check`;

await main(async () => {
  readOptions(HELP, {});
  await install();
  await buildPackages();
  let ok = true;
  for (const check of [formatCheck(), lintCheck(), ...typeChecks(), unitCheck()]) {
    ok = (await runCheck(check)).ok && ok;
  }
  return ok ? 0 : 1;
});
