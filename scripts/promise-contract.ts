import fs from 'node:fs';
import path from 'node:path';
import { buildPackages } from './lib/build.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { ROOT } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { Trouble } from './lib/trouble.ts';

const HELP = `
Ghi những gì API v1 có thêm vào điều đã hứa với bên dùng, packages/contract/src/openapi/promised.json. Dùng khi
npm test báo bản mô tả khác với điều đã hứa. Lệnh này từ chối khi một điều đã hứa bị bỏ, đổi kiểu hay bị siết
lại: thay đổi như vậy cần phiên bản mới, và v1 còn được phục vụ ít nhất 12 tháng sau đó.

Cách dùng: npm run promise-contract`;

const PROMISED = path.join(ROOT, 'packages/contract/src/openapi/promised.json');

await main(async () => {
  readOptions(HELP, {});
  await install();
  await buildPackages();
  // Imported only now, because the build above creates it.
  const { promiseText, brokenPromises } =
    await import('../packages/contract/dist/openapi/promise.js');
  const promised = fs.readFileSync(PROMISED, 'utf8');
  const broken = brokenPromises(promised);
  if (broken.length > 0) {
    throw new Trouble(
      `Không ghi: ${broken.length} điều đã hứa trong v1 sẽ bị phá vỡ.`,
      `${broken.join('\n')}\nHãy giữ lại điều cũ bên cạnh điều mới, hoặc làm phiên bản v2.`,
    );
  }
  if (promiseText() === promised) say('Không có gì mới: bản mô tả đúng như điều đã hứa.');
  else {
    fs.writeFileSync(PROMISED, promiseText());
    say('Đã ghi. Hãy xem lại những gì từ nay là lời hứa: git diff packages/contract/src/openapi');
  }
  return 0;
});
