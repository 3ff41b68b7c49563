import fs from 'node:fs';
import path from 'node:path';
import { buildCms, buildPackages } from './lib/build.ts';
import { runCheck } from './lib/check.ts';
import { recordCheck } from './lib/checks.ts';
import { makeFirstContent } from './lib/first-content.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { say, step } from './lib/progress.ts';

const HELP = `
Chạy cms thật với nội dung ban đầu và ghi lại những câu trả lời mà kiểm thử của trang web dùng, vào
packages/api-fixtures/answers. Dùng khi npm test báo câu trả lời đã ghi khác với câu trả lời của cms, hoặc
khi thêm địa chỉ vào packages/api-fixtures/src/addresses.ts.

Cách dùng: npm run record-fixtures`;

await main(async () => {
  readOptions(HELP, {});
  await install();
  await buildPackages();
  await buildCms();
  await step('Nạp nội dung ban đầu', makeFirstContent);
  await removeOthers();
  const { ok } = await runCheck(recordCheck());
  if (ok) say('Đã ghi. Hãy xem lại những gì đã đổi: git diff packages/api-fixtures/answers');
  return ok ? 0 : 1;
});

/** Removes the answers of addresses that nobody asks for any more. */
async function removeOthers(): Promise<void> {
  // Imported only now, because they import the contract as built.
  const { ADDRESSES } = await import('../packages/api-fixtures/src/addresses.ts');
  const { ANSWERS, fileOf } = await import('../packages/api-fixtures/src/address.ts');
  const wanted = new Set(ADDRESSES.map(fileOf));
  for (const name of fs.globSync('**/*.json', { cwd: ANSWERS })) {
    const file = path.join(ANSWERS, name);
    if (!wanted.has(file)) fs.rmSync(file);
  }
}
