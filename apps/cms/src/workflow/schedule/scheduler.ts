import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentTypeNamed } from '../../content/item-rights';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { actingAs } from '../actor';
import { refusalInWords } from './refusal-in-words';
import {
  dropSchedule,
  lockSchedule,
  noteRefusal,
  placeOf,
  SCHEDULED,
  wait,
  type SchedulePlace,
} from './schedules';

/** The key of the worker. */
const SCHEDULER = 'portal.scheduler';
const LEASE_MS = 60_000;

export function startScheduler(strapi: Core.Strapi): void {
  const worker = startWorker({
    ...{ db: strapi.db.connection, log: strapi.log, kind: SCHEDULED, leaseMs: LEASE_MS },
    async run({ key }) {
      const place = placeOf(key);
      if (place) await runWhenDue(strapi, place);
    },
  });
  strapi.add(SCHEDULER, worker);
}

/** After the commit of a time that was set. */
export function wakeScheduler(strapi: Core.Strapi): void {
  strapi.get<Worker>(SCHEDULER).wake();
}

export async function stopScheduler(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(SCHEDULER)) await strapi.get<Worker>(SCHEDULER).stop();
}

/**
 * Carries a schedule out in one transaction with its end, so that several instances do it once. What
 * the rules of the portal refuse is kept for the editors; anything else fails, and is tried again.
 */
async function runWhenDue(strapi: Core.Strapi, place: SchedulePlace): Promise<void> {
  try {
    await strapi.db.transaction(async ({ trx }) => {
      const schedule = await lockSchedule(trx, place);
      if (!schedule || schedule.refusal !== null) return;
      if (schedule.dueAt > Date.now()) {
        await wait(trx, schedule);
        return;
      }
      await actingAs(schedule, () => carryOut(strapi, schedule));
      await dropSchedule(trx, schedule);
    });
  } catch (error) {
    const refusal = refusalInWords(place.uid, error);
    if (refusal === undefined) throw error;
    await noteRefusal(strapi.db.connection, place, refusal);
  }
}

async function carryOut(
  strapi: Core.Strapi,
  { uid, documentId, action }: SchedulePlace,
): Promise<void> {
  const known = contentTypeNamed(strapi, uid);
  if (known === undefined) return;
  const documents = strapi.documents(known);
  if (action === 'publish') await documents.publish({ documentId });
  else await documents.unpublish({ documentId });
}

/** Finds out whether the portal's rules would let an item be published as it is; stores nothing. */
export async function rehearsePublication(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<SchedulePlace, 'uid' | 'documentId'>,
): Promise<void> {
  const undone = new Error('undone');
  try {
    await strapi.db.transaction(async () => {
      await carryOut(strapi, { uid, documentId, action: 'publish' });
      throw undone;
    });
  } catch (error) {
    if (error === undone) return;
    const refusal = refusalInWords(uid, error);
    throw refusal === undefined ? error : new errors.ApplicationError(refusal);
  }
}
