import { rangesIn } from '@portal/rate-limits/address-ranges';
import type { Core } from '@strapi/strapi';
import type { ChangeNotifier } from '../changes/notifier';
import { CHANGES_NOTIFIER } from '../content/record-changes/changes-read-model';
import { enqueue } from '../platform/jobs/enqueue';
import { startWorker, type Worker } from '../platform/jobs/worker';
import type { Module } from '../platform/module';
import { SEND } from './deliveries';
import { stopStrapiWebhooks } from './no-strapi-webhooks';
import { secretBox } from './secrets';
import { sendDelivery } from './send-delivery';
import { Subscribers } from './subscribers';
import { tellSubscribers } from './tell-subscribers';
import { addWebhookRoutes } from './webhook-routes';
import { createWebhookTables } from './webhook-tables';

const TELL = 'webhook-changes';
const LEASE_MS = 60_000;
/** Concurrent deliveries, so that a slow receiver does not delay others. */
const SENT_AT_ONCE = 4;

const PRIVATE = 'WEBHOOK_PRIVATE_ADDRESSES';

/** The service keys of the workers. */
const WORKERS = { tell: 'portal.webhookChanges', send: 'portal.webhookDeliveries' };

export const webhooksModule: Module = {
  register(strapi) {
    addWebhookRoutes(strapi, {
      subscribers: () => subscribersOf(strapi),
      isAllowed: allowedAddresses(),
      async wake() {
        await wakeTeller(strapi);
        strapi.get<Worker>(WORKERS.send).wake();
      },
    });
  },

  async bootstrap(strapi) {
    const db = strapi.db.connection;
    await createWebhookTables(db);
    await stopStrapiWebhooks(strapi);
    const { [PRIVATE]: named = '' } = process.env;
    if (named !== '') strapi.log.warn(`Webhooks may be sent to private addresses: ${named}`);
    const [isAllowed, subscribers] = [allowedAddresses(), subscribersOf(strapi)];
    const common = { db, log: strapi.log, leaseMs: LEASE_MS };
    const sender = startWorker({
      ...{ ...common, kind: SEND, concurrency: SENT_AT_ONCE },
      run: ({ key }, { signal }) => sendDelivery({ db, subscribers, isAllowed }, key, signal),
    });
    strapi.add(WORKERS.send, sender);
    const teller = startWorker({
      ...{ ...common, kind: TELL },
      async run(_job, { signal }) {
        if (await tellSubscribers({ strapi, subscribers, signal })) sender.wake();
      },
    });
    strapi.add(WORKERS.tell, teller);
    strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).subscribe(() => {
      // A failure is only logged, because the next change or start tries again.
      wakeTeller(strapi).catch((error: unknown) => strapi.log.warn(String(error)));
    });
    await wakeTeller(strapi);
  },

  async destroy(strapi) {
    for (const name of Object.values(WORKERS)) {
      if (strapi.has(name)) await strapi.get<Worker>(name).stop();
    }
  },
};

function subscribersOf(strapi: Core.Strapi): Subscribers {
  return new Subscribers({ db: strapi.db.connection, box: secretBox(strapi) });
}

/** Private addresses to which webhooks may be sent, from the environment. */
function allowedAddresses() {
  return rangesIn(PRIVATE, process.env[PRIVATE] ?? '');
}

async function wakeTeller(strapi: Core.Strapi): Promise<void> {
  await enqueue(strapi.db.connection, { kind: TELL, key: 'all' });
  strapi.get<Worker>(WORKERS.tell).wake();
}
