import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './ports.ts';
import { planSite, startSite } from './site.ts';
import { ensureSecrets } from './secrets.ts';
import { CMS } from './paths.ts';

export interface TestSite {
  /** What the journeys need to know, as environment variables. */
  env: Record<string, string>;
  stop: () => Promise<void>;
}

/** The whole site with the first content, on free ports, its data in a folder of its own. */
export async function startTestSite(): Promise<TestSite> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-e2e-'));
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  const admin = {
    email: 'bien-tap@example.gov.vn',
    password: `Aa1-${randomBytes(9).toString('hex')}`,
  };
  ensureSecrets(path.join(CMS, '.env'));
  const plan = planSite({
    webPort: await freePort(),
    cmsPort: await freePort(),
    show: 'news',
    cmsEnv: {
      DATABASE_URL: '',
      DATABASE_FILE: path.join(folder, 'portal.db'),
      CMS_PUBLIC_DIR: path.join(folder, 'public'),
      FIRST_CONTENT: 'true',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    },
  });
  const site = await startSite(plan);
  return {
    env: {
      E2E_SITE_URL: site.webUrl,
      E2E_CMS_URL: site.cmsUrl,
      E2E_ADMIN_EMAIL: admin.email,
      E2E_ADMIN_PASSWORD: admin.password,
    },
    stop: async () => {
      await Promise.all([site.web.stop(), site.cms.stop()]);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
