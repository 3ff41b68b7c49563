import { DAY_MS, dayOf, spanOfDays } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { userNameOf } from '../../platform/http/admin-user';
import { cancelMany, enqueueMany, type NewJob } from '../../platform/jobs/enqueue';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { waitingOfUser } from '../review/waiting-of-user';
import { composeMail } from './compose-mail';
import { claimMail, forgetBefore, giveClaimBack, wantsMail } from './mail-settings';

const KIND = 'daily-mail';
const KEY = 'daily';
/** The key of the job that retries failed mails. */
const AGAIN = 'again';
const LEASE_MS = 300_000;
/** After midnight in Viet Nam: 7:30, when offices open. */
const SENT_AT_MS = 7.5 * 3_600_000;
const EVENING_MS = 18 * 3_600_000;
const AGAIN_MS = 15 * 60_000;
const KEPT_DAYS = 30;

export const DAILY_MAIL = 'portal.daily-mail';

export const isMailConfigured = (): boolean => Boolean(process.env['SMTP_URL']);

/** Sends each user at most one mail a day, from only one of the processes; none if nothing waits. */
export async function startDailyMail(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  if (!isMailConfigured()) {
    await db.transaction((trx) => cancelMany(trx, KIND, [KEY, AGAIN]));
    return;
  }
  await db.transaction((trx) => enqueueMany(trx, [ofNextMorning()]));
  const worker = startWorker({
    ...{ db, log: strapi.log, kind: KIND, leaseMs: LEASE_MS },
    async run({ key, payload }, { signal }) {
      const day = dayOf(new Date());
      const again = key === AGAIN ? failed.parse(payload) : undefined;
      // Failed mails of yesterday are dropped, because today's mail covers them.
      if (again && again.day !== day) return;
      const userIds = await sendAll(strapi, { day, only: again?.userIds, signal });
      const next = again ? [] : [ofNextMorning()];
      if (userIds.length > 0) {
        const runAt = nextAttempt(Date.now());
        next.push({ kind: KIND, key: AGAIN, payload: { day, userIds }, runAt });
      }
      await db.transaction((trx) => enqueueMany(trx, next));
    },
  });
  strapi.add(DAILY_MAIL, worker);
}

const failed = z.object({ day: z.string(), userIds: z.array(z.number()) });

const ofNextMorning = (): NewJob => ({ kind: KIND, key: KEY, runAt: nextMorning(Date.now()) });

export async function stopDailyMail(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(DAILY_MAIL)) await strapi.get<Worker>(DAILY_MAIL).stop();
}

function nextMorning(now: number): number {
  const today = spanOfDays(dayOf(new Date(now))).start.getTime() + SENT_AT_MS;
  return today > now ? today : today + DAY_MS;
}

/** Retries soon, but not in the evening; the next day's mail is sent instead. */
function nextAttempt(now: number): number {
  const soon = now + AGAIN_MS;
  const evening = spanOfDays(dayOf(new Date(now))).start.getTime() + EVENING_MS;
  return soon < evening ? soon : nextMorning(now);
}

interface User {
  id: number;
  email: string | null;
}

interface Sending {
  day: string;
  /** Ids of users; everybody if undefined. */
  only: readonly number[] | undefined;
  signal: AbortSignal;
}

/** Sends all mails, and returns the ids of users whose mail failed; a failure does not stop the others. */
async function sendAll(strapi: Core.Strapi, { day, only, signal }: Sending): Promise<number[]> {
  const users: User[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false, ...(only && { id: { $in: only } }) },
    populate: ['roles'],
  });
  const failures: number[] = [];
  for (const user of users) {
    signal.throwIfAborted();
    await sendTo(strapi, user, day).catch((error: unknown) => {
      strapi.log.error('Chưa gửi được thư nhắc việc.', error);
      failures.push(user.id);
    });
  }
  await forgetBefore(strapi.db.connection, dayOf(new Date(Date.now() - KEPT_DAYS * DAY_MS)));
  return failures;
}

async function sendTo(strapi: Core.Strapi, user: User, day: string): Promise<void> {
  const db = strapi.db.connection;
  if (!user.email || !(await wantsMail(db, user.id))) return;
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  const mail = composeMail({
    ...(await waitingOfUser(strapi, user.id, ability)),
    name: userNameOf(user),
    admin: String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, ''),
  });
  // Claims before sending (at most once): no mail is better than two.
  if (!mail || !(await claimMail(db, user.id, day))) return;
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ to: user.email, ...mail });
  } catch (error) {
    await giveClaimBack(db, user.id, day);
    throw error;
  }
}
