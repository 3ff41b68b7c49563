import path from 'node:path';
import { buildAll } from './lib/build.ts';
import { requireDatabase } from './lib/database-check.ts';
import { showDuration } from './lib/duration.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { CMS } from './lib/paths.ts';
import { CMS_PORT, portOf, requireFreePorts, WEB_PORT } from './lib/ports.ts';
import { ensureSecrets } from './lib/secrets.ts';
import { planSite, startSite, type Site } from './lib/site.ts';
import { keepRunning, MAX_FALLS } from './lib/supervisor.ts';

const HELP = `
Cài đặt, dựng và chạy cổng thông tin. Lần sau chỉ dựng lại phần đã thay đổi.

Cách dùng: npm start [-- --verbose]

  --verbose   hiện mọi dòng nhật ký (bình thường chỉ cảnh báo và lỗi)
  --help      hiện trang này

Biến môi trường:
  WEB_PORT        cổng của trang web (3000)
  CMS_PORT        cổng của phần quản trị nội dung (1337)
  DATABASE_URL    cơ sở dữ liệu PostgreSQL; bỏ trống thì dùng SQLite
  DATABASE_FILE   tệp SQLite (apps/cms/.tmp/portal.db)
  ADMIN_EMAIL, ADMIN_PASSWORD
                  tài khoản quản trị đầu tiên; bỏ trống thì tự tạo và in ra một lần
  FIRST_CONTENT   đặt false để không tạo nội dung mẫu
Phần nào dừng bất ngờ thì được khởi động lại; sau ${MAX_FALLS} lần trong một phút thì lệnh này dừng.
Khoá bí mật được tạo ở lần chạy đầu và cất trong apps/cms/.env.`;

await main(async () => {
  const { verbose = false } = readOptions(HELP, { verbose: { type: 'boolean' } });
  const started = Date.now();
  const [webPort, cmsPort] = [portOf(WEB_PORT), portOf(CMS_PORT)];
  await requireFreePorts([WEB_PORT, CMS_PORT]);
  await requireDatabase();
  await install();
  await buildAll();
  ensureSecrets(path.join(CMS, '.env'));
  const plan = planSite({ cmsPort, webPort, show: verbose ? 'everything' : 'news' });
  const site = await startSite(plan);
  console.log(addresses(site, Date.now() - started));
  return await Promise.race([keepRunning(plan.cms, site.cms), keepRunning(plan.web, site.web)]);
});

function addresses({ webUrl, cmsUrl }: Site, took: number): string {
  return `
  Cổng thông tin đã sẵn sàng (${showDuration(took)}):

    Trang web      ${webUrl}
    Trang quản trị ${cmsUrl}/admin
    API            ${webUrl}/api/v1

  Nhấn Ctrl-C để dừng.
`;
}
