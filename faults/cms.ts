import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../scripts/lib/ports.ts';
import type { Running } from '../scripts/lib/processes.ts';
import { untilReady } from '../scripts/lib/ready.ts';
import { ensureSecrets } from '../scripts/lib/secrets.ts';
import { planSite } from '../scripts/lib/site.ts';
import { CMS } from '../scripts/lib/paths.ts';
import { TEST_ADMIN } from '../scripts/lib/test-admin.ts';

/** The real cms, as built, which can be killed and restarted on the same data. */
export interface FaultyCms {
  url: string;
  folder: string;
  running: () => Running;
  kill: () => Promise<void>;
  /** Restarts it; returns the milliseconds until it was ready. */
  startAgain: () => Promise<number>;
  isReady: () => Promise<boolean>;
  stop: () => Promise<void>;
}

/** @param where the environment of its database; SQLite in a folder of its own by default */
export async function startCms(where: Record<string, string> = {}): Promise<FaultyCms> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-faults-'));
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  ensureSecrets(path.join(CMS, '.env'));
  const { cms: part, cmsUrl } = planSite({
    cmsPort: await freePort(),
    webPort: 0,
    show: 'nothing',
    cmsEnv: {
      DATABASE_URL: '',
      DATABASE_FILE: path.join(folder, 'portal.db'),
      CMS_PUBLIC_DIR: path.join(folder, 'public'),
      FIRST_CONTENT: 'false',
      ADMIN_EMAIL: TEST_ADMIN.email,
      ADMIN_PASSWORD: TEST_ADMIN.password,
      ...where,
    },
  });
  let program = part.launch();
  await untilReady(part, program);
  return {
    url: cmsUrl,
    folder,
    running: () => program,
    kill: () => program.kill(),
    startAgain: async () => {
      const started = Date.now();
      program = part.launch();
      await untilReady(part, program);
      return Date.now() - started;
    },
    isReady: async () => {
      const answer = await fetch(part.readyUrl).catch(() => undefined);
      return answer?.ok === true;
    },
    stop: async () => {
      await program.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
