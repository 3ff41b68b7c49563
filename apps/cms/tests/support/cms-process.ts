import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { freePort } from '../../../../scripts/lib/ports.ts';
import type { Running } from '../../../../scripts/lib/processes.ts';
import { untilReady } from '../../../../scripts/lib/ready.ts';
import { planSite } from '../../../../scripts/lib/site.ts';
import { preparedDatabase } from './database.js';
import { ENVIRONMENT } from './environment.js';

/** A cms in its own process, which a test may signal or kill. */
export interface CmsProcess {
  url: string;
  program: Running;
}

/** Starts the real cms, as built in `dist`, as `npm start` does; by default on a new database. */
export async function startCmsProcess(environment?: Record<string, string>): Promise<CmsProcess> {
  const folder = await mkdtemp(path.join(inject('scratchFolder'), 'process-'));
  await mkdir(path.join(folder, 'uploads'));
  const cmsPort = await freePort();
  const { cms } = planSite({
    cmsPort,
    webPort: 0,
    show: 'nothing',
    cmsEnv: {
      ...ENVIRONMENT,
      CMS_PORT: String(cmsPort),
      CMS_PUBLIC_DIR: folder,
      ...(environment ?? (await preparedDatabase())),
    },
  });
  const program = cms.launch();
  await untilReady(cms, program);
  return { url: new URL(cms.readyUrl).origin, program };
}
