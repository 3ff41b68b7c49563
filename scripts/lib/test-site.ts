import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyFirstContent } from './first-content.ts';
import { CMS } from './paths.ts';
import { freePort } from './ports.ts';
import { step } from './progress.ts';
import { ensureSecrets } from './secrets.ts';
import { planSite, startSite } from './site.ts';
import { TEST_ADMIN } from './test-admin.ts';

export interface TestSite {
  /** The settings of the journeys, as environment variables. */
  env: Record<string, string>;
  webPid: number | undefined;
  cmsPid: number | undefined;
  stop: () => Promise<void>;
}

/** Starts the whole site with the first content on free ports, with its data in a temporary folder. */
export async function startTestSite(): Promise<TestSite> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-e2e-'));
  const content = await step('Chép nội dung ban đầu', () => copyFirstContent(folder));
  ensureSecrets(path.join(CMS, '.env'));
  const plan = planSite({
    webPort: await freePort(),
    cmsPort: await freePort(),
    show: 'news',
    cmsEnv: { ...content, FIRST_CONTENT: 'true' },
  });
  const site = await startSite(plan);
  return {
    env: {
      E2E_SITE_URL: site.webUrl,
      E2E_CMS_URL: site.cmsUrl,
      E2E_ADMIN_EMAIL: TEST_ADMIN.email,
      E2E_ADMIN_PASSWORD: TEST_ADMIN.password,
    },
    webPid: site.web.pid,
    cmsPid: site.cms.pid,
    stop: async () => {
      await Promise.all([site.web.stop(), site.cms.stop()]);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
