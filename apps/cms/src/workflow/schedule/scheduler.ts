import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { takeTurn } from '../../content/document-middlewares/turns';
import { tryOut } from '../../content/gates/trial';
import { contentTypeNamed } from '../../content/item-rights';
import { BY_MISTAKE, type Way } from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { actingAs } from '../actor';
import { auditItem } from '../audit/audit-item';
import { takeBackAs } from '../taking-back/ahead';
import { awaitedBy } from './awaited';
import { refusalInWords } from './refusal-in-words';
import {
  dropSchedule,
  lockSchedule,
  noteRefusal,
  placeOf,
  publicationAhead,
  SCHEDULED,
  wait,
  type Schedule,
  type SchedulePlace,
} from './schedules';

/** The service key of the worker. */
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

/** Call it after the commit of a schedule. */
export function wakeScheduler(strapi: Core.Strapi): void {
  strapi.get<Worker>(SCHEDULER).wake();
}

export async function stopScheduler(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(SCHEDULER)) await strapi.get<Worker>(SCHEDULER).stop();
}

/**
 * Carries out a schedule and removes it in one transaction, so that several instances do it only once. A
 * refusal by the portal's rules is stored for the editors; any other error fails the job, which is retried.
 */
async function runWhenDue(strapi: Core.Strapi, place: SchedulePlace): Promise<void> {
  try {
    await strapi.db.transaction(async ({ trx }) => {
      // Takes the turn before any row lock, like a manual action, to avoid deadlocks.
      await takeTurn(trx, place.uid);
      const schedule = await lockSchedule(trx, place);
      if (!schedule || schedule.refusal !== null) return;
      if (schedule.dueAt > Date.now()) {
        await wait(trx, schedule);
        return;
      }
      await refuseBeforePublication(trx, schedule);
      // Drop it first, otherwise `keepSchedules` would log it as cancelled by a manual action.
      await dropSchedule(trx, schedule);
      await actingAs(schedule, async () => {
        await carryOut(strapi, schedule);
        await note(strapi, trx, schedule, { action: 'schedule-done', way: schedule.decision?.way });
      });
    });
  } catch (error) {
    const refusal = refusalInWords(place.uid, error);
    if (refusal === undefined) throw error;
    await strapi.db.transaction(async ({ trx }) => {
      await takeTurn(trx, place.uid);
      await noteRefusal(trx, place, refusal);
      await note(strapi, trx, place, { action: 'schedule-refused', refusal });
    });
  }
}

/**
 * Throws, so that the withdrawal is retried later, if an overdue publication has to come first: either of the
 * same item, which would otherwise be published after its withdrawal, or of its replacement.
 */
async function refuseBeforePublication(trx: Database, schedule: Schedule): Promise<void> {
  if (schedule.action !== 'withdraw') return;
  const own = await publicationAhead(trx, schedule);
  const isOwnLate = own !== undefined && own.dueAt < schedule.dueAt;
  const awaited = await awaitedBy(trx, schedule.decision);
  const isOtherLate = awaited !== undefined && awaited.at <= schedule.dueAt;
  if (isOwnLate || isOtherLate) throw new Error('An item is to be published first.');
}

interface Noted {
  action: 'schedule-done' | 'schedule-refused';
  way?: Way | undefined;
  refusal?: string;
}

/** Logs the outcome for the current actor. */
async function note(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId, action: deed }: SchedulePlace,
  { action, ...told }: Noted,
): Promise<void> {
  const known = contentTypeNamed(strapi, uid);
  if (known === undefined) return;
  const details = { deed, ...told };
  await auditItem(strapi, trx, { uid: known, documentId }, { action, details });
}

async function carryOut(
  strapi: Core.Strapi,
  { uid, documentId, action, decision }: SchedulePlace & Partial<Pick<Schedule, 'decision'>>,
): Promise<void> {
  const known = contentTypeNamed(strapi, uid);
  if (known === undefined) return;
  if (action === 'publish') await strapi.documents(known).publish({ documentId });
  else await takeBackAs(strapi, { uid: known, documentId }, decision ?? BY_MISTAKE);
}

/**
 * Tries to publish an item and rolls back, to check the portal's rules when it is scheduled. Returns the
 * deferred writes, to run with the schedule. Throws the refusal or the doubts to confirm.
 */
export async function rehearsePublication(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<SchedulePlace, 'uid' | 'documentId'>,
): ReturnType<typeof tryOut> {
  try {
    return await tryOut(() => carryOutAndUndo(strapi, { uid, documentId, action: 'publish' }));
  } catch (error) {
    if (isQuestion(error)) throw error;
    const refusal = refusalInWords(uid, error);
    throw refusal === undefined ? error : new errors.ApplicationError(refusal);
  }
}

/** Carries out an action in a transaction and rolls it back. */
async function carryOutAndUndo(strapi: Core.Strapi, place: SchedulePlace): Promise<void> {
  const end = new Error('undone');
  const tried = strapi.db.transaction(async () => {
    await carryOut(strapi, place);
    throw end;
  });
  await tried.catch((error: unknown) => {
    if (error !== end) throw error;
  });
}

const question = z.object({ confirmation: z.string() });

/** True for doubts that the user may confirm, as opposed to a refusal. */
function isQuestion(error: unknown): boolean {
  return error instanceof errors.ApplicationError && question.safeParse(error.details).success;
}
