import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../../../../scripts/lib/ports.ts';
import { untilReady } from '../../../../scripts/lib/ready.ts';
import { planSite } from '../../../../scripts/lib/site.ts';
import { cheapenFirstPassword } from './cheap-passwords.ts';
import { ENVIRONMENT } from './environment.ts';
import { createDatabase } from './postgres-database.ts';

const NAME = 'prepared';

/**
 * Starts the cms once on an empty database, so that every test begins with a copy of the result.
 *
 * @param postgresUrl the address of the server; without one, SQLite in the folder
 * @returns the file of the database, or its name on the server
 */
export async function prepareDatabase(folder: string, postgresUrl?: string): Promise<string> {
  const publicFolder = path.join(folder, 'prepared-public');
  await mkdir(path.join(publicFolder, 'uploads'), { recursive: true });
  const file = path.join(folder, 'prepared.db');
  const url = postgresUrl === undefined ? '' : await createDatabase(postgresUrl, NAME);
  const cmsPort = await freePort();
  const { cms } = planSite({
    cmsPort,
    webPort: 0,
    show: 'nothing',
    cmsEnv: {
      ...ENVIRONMENT,
      CMS_PORT: String(cmsPort),
      CMS_PUBLIC_DIR: publicFolder,
      DATABASE_URL: url,
      DATABASE_FILE: file,
    },
  });
  const program = cms.launch();
  await untilReady(cms, program);
  await program.stop();
  await cheapenFirstPassword(
    url === ''
      ? { client: 'better-sqlite3', connection: { filename: file } }
      : { client: 'pg', connection: url },
  );
  return postgresUrl === undefined ? file : NAME;
}
