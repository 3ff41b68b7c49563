import path from 'node:path';
import { buildPackages, forgetBuild } from './lib/build.ts';
import { requireDatabase } from './lib/database-check.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { CMS, ROOT, WEB } from './lib/paths.ts';
import { CMS_PORT, portOf, requireFreePorts, WEB_PORT } from './lib/ports.ts';
import { launch } from './lib/processes.ts';
import { say } from './lib/progress.ts';
import { untilReady } from './lib/ready.ts';
import { ensureSecrets } from './lib/secrets.ts';

const HELP = `
Chạy để lập trình: các gói, phần quản trị và trang web tự nạp lại khi mã thay đổi.

Cách dùng: npm run dev

Biến môi trường như của npm start.`;

const FIRST_BUILD_MS = 300_000;
const cmsPort = () => portOf(CMS_PORT);

function start(name: string, command: string, args: string[], cwd: string, env = {}) {
  return launch({ command, args, cwd, env, onLine: (line) => say(`${name} │ ${line}`) });
}

await main(async () => {
  readOptions(HELP, {});
  await requireFreePorts([WEB_PORT, CMS_PORT]);
  await requireDatabase();
  await install();
  await buildPackages();
  ensureSecrets(path.join(CMS, '.env'));
  // `strapi develop` overwrites the build from which `npm start` runs.
  forgetBuild('cms');

  const watchers = ['vietnamese', 'contract'].map((name) => {
    const args = ['--filter', `@portal/${name}`, 'exec', 'tsc', '-p', 'tsconfig.build.json'];
    return start(name, 'pnpm', [...args, '--watch', '--preserveWatchOutput'], ROOT);
  });
  const cms = start('cms', 'pnpm', ['exec', 'strapi', 'develop'], CMS, {
    STRAPI_DISABLE_EE: 'true',
    STRAPI_TELEMETRY_DISABLED: 'true',
    FIRST_CONTENT: process.env['FIRST_CONTENT'] ?? 'true',
    CMS_PORT: String(cmsPort()),
  });
  const readyUrl = `http://127.0.0.1:${cmsPort()}/readyz`;
  await untilReady({ who: 'Phần quản trị nội dung', readyUrl, readyWithinMs: FIRST_BUILD_MS }, cms);
  const port = String(portOf(WEB_PORT));
  const web = start('web', 'pnpm', ['exec', 'vite', '--port', port, '--strictPort'], WEB, {
    CMS_URL: `http://127.0.0.1:${cmsPort()}`,
    CMS_PUBLIC_URL: `http://localhost:${cmsPort()}`,
  });
  return await Promise.race([...watchers, cms, web].map((program) => program.ended));
});
