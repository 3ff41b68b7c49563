import { DAY_MS } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { ChangeNotifier } from '../../changes/notifier';
import { trimChanges } from '../../changes/trim-changes';
import { enqueue } from '../../platform/jobs/enqueue';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { readModelsOf } from '../../platform/read-models/registry';
import {
  APPEAR,
  APPEARANCES,
  CHANGES_NOTIFIER,
  RECORD_AGAIN,
  RECORDINGS,
} from './changes-read-model';

const TRIM = 'trim-changes';
const TRIMMER = 'portal.changesTrimmer';
const LEASE_MS = 60_000;

const item = z.object({ uid: z.string(), documentId: z.string() });

/** Must run before the first write and before anyone subscribes to the notifier. */
export function registerChanges(strapi: Core.Strapi): void {
  const { connection } = strapi.config.get<{ connection: unknown }>('database');
  const parsed = z
    .object({ connection: z.object({ connectionString: z.string() }) })
    .safeParse(connection);
  const connectionString = parsed.success ? parsed.data.connection.connectionString : undefined;
  strapi.add(
    CHANGES_NOTIFIER,
    new ChangeNotifier({
      get db() {
        return strapi.db.connection;
      },
      ...{ connectionString, log: strapi.log },
    }),
  );
}

/** Must run after the tables have been created. */
export async function startChanges(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).start();
  await enqueue(db, { kind: TRIM, key: 'all' });
  const common = { db, log: strapi.log, leaseMs: LEASE_MS };
  const recorder = (kind: string) =>
    startWorker({
      ...{ ...common, kind },
      async run({ payload }) {
        const { uid, documentId } = item.parse(payload);
        await strapi.db.transaction(({ trx }) =>
          readModelsOf(strapi).project(trx, uid, [documentId]),
        );
      },
    });
  strapi.add(APPEARANCES, recorder(APPEAR));
  strapi.add(RECORDINGS, recorder(RECORD_AGAIN));
  strapi.add(
    TRIMMER,
    startWorker({
      ...{ ...common, kind: TRIM },
      async run() {
        await trimChanges(db);
        await enqueue(db, { kind: TRIM, key: 'all', runAt: Date.now() + DAY_MS });
      },
    }),
  );
}

export async function stopChanges(strapi: Core.Strapi): Promise<void> {
  for (const name of [APPEARANCES, RECORDINGS, TRIMMER]) {
    if (strapi.has(name)) await strapi.get<Worker>(name).stop();
  }
  if (strapi.has(CHANGES_NOTIFIER)) await strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).stop();
}
