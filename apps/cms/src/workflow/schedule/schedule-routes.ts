import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { takeTurn } from '../../content/document-middlewares/turns';
import { uidOf } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { sentOnTo } from '../../content/withdrawals/sent-on-to';
import { BY_MISTAKE, type Decision } from '../../content/withdrawals/withdrawals';
import { actorOf } from '../actor';
import { auditItem } from '../audit/audit-item';
import { forbid } from '../rights/forbid';
import { itemRights } from '../rights/item-rights';
import { draftedUids } from '../rights/kinds';
import { rightsTexts } from '../rights/rights-texts';
import { refuseAhead } from '../taking-back/ahead';
import { decisionAhead, toldOf } from '../taking-back/decision';
import { awaitedBy } from './awaited';
import { endSchedule } from './end-schedule';
import { refuseUnlessSeen, wrongOrder } from './fitting';
import { readableTitles } from '../rights/readable-titles';
import { scheduleTexts as texts } from './schedule-texts';
import { rehearsePublication, wakeScheduler } from './scheduler';
import {
  listSchedules,
  schedulesOf,
  SCHEDULED_ACTIONS,
  setSchedule,
  wayOf,
  type Schedule,
  type ScheduledAction,
} from './schedules';

const LIST = '/admin/workflow/schedules';
const ITEM = `${LIST}/:uid/:documentId`;
/** Schedules per answer: a month of an office that posts twenty items a day. */
const MAX_SCHEDULES = 600;
const FARTHEST_MS = 2 * 366 * 86_400_000;

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const span = z.object({ from: instant, until: instant });
/** `seen` is the `updatedAt` of the draft that the user has seen. */
const asked = z.strictObject({
  ...{ at: instant, seen: z.string().optional() },
  decision: z.unknown().optional(),
});

/** Adds the routes to schedule publications and withdrawals. */
export function addScheduleRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: LIST, answer: (ctx) => list(strapi, ctx) },
    { method: 'GET', path: ITEM, answer: (ctx) => show(strapi, ctx) },
    ...SCHEDULED_ACTIONS.flatMap((action) => [
      {
        ...{ method: 'PUT' as const, path: `${ITEM}/${action}` },
        answer: (ctx: AdminContext) => set(strapi, ctx, action),
      },
      {
        ...{ method: 'DELETE' as const, path: `${ITEM}/${action}` },
        answer: (ctx: AdminContext) => drop(strapi, ctx, action),
      },
    ]),
  ]);
}

/** The schedules of a time span, limited to items that the user may read. */
async function list(strapi: Core.Strapi, ctx: AdminContext) {
  const { data } = span.safeParse(ctx.query);
  if (!data) throw new errors.ValidationError(texts.unknown);
  const found = await listSchedules(strapi.db.connection, { ...data, most: MAX_SCHEDULES + 1 });
  const schedules = found.slice(0, MAX_SCHEDULES);
  const titles = await readableTitles(strapi, ctx.state.userAbility, schedules);
  const shown = schedules.flatMap((schedule) => {
    const title = titles.get(schedule.uid)?.get(schedule.documentId);
    return title === undefined ? [] : [{ ...wayTold(schedule), title }];
  });
  return { schedules: shown, hasMore: found.length > MAX_SCHEDULES };
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const item = await itemWith(strapi, ctx, 'read');
  const rights = itemRights(strapi, ctx.state.userAbility);
  const db = strapi.db.connection;
  const schedules = [];
  for (const schedule of await schedulesOf(db, item)) {
    const { decision = BY_MISTAKE } = schedule;
    const location = (await sentOnTo(db, decision)) ?? null;
    const awaits = schedule.refusal === null ? await awaitedOf(strapi, ctx, decision) : null;
    schedules.push({ ...wayTold(schedule), reason: decision.reason, location, awaits });
  }
  return {
    schedules,
    isPublished: await rights.isPublished(item),
    may: {
      publish: await rights.may('publish', item),
      withdraw: await mayWithdraw(rights, item),
    },
  };
}

const wayTold = ({ decision, ...schedule }: Schedule) => ({
  ...schedule,
  way: wayOf({ action: schedule.action, decision }),
});

/** The replacement that is published later, if any; its title is null if the user may not read it. */
async function awaitedOf(strapi: Core.Strapi, { state }: AdminContext, decision: Decision) {
  const awaited = await awaitedBy(strapi.db.connection, decision);
  if (!awaited) return null;
  const item = { uid: uidOf(awaited.type), documentId: awaited.documentId };
  const titles = await readableTitles(strapi, state.userAbility, [item]);
  return { title: titles.get(item.uid)?.get(item.documentId) ?? null, at: awaited.at };
}

async function set(strapi: Core.Strapi, ctx: AdminContext, action: ScheduledAction): Promise<void> {
  const item = await itemWith(strapi, ctx, action);
  const { data } = asked.safeParse(ctx.request.body);
  const isKnown = action === 'withdraw' || data?.decision === undefined;
  if (!data || !isKnown) throw new errors.ValidationError(texts.unknown);
  const decision = data.decision === undefined ? undefined : decisionAhead(data.decision);
  if (data.at <= Date.now()) throw new errors.ValidationError(texts.past);
  if (data.at > Date.now() + FARTHEST_MS) throw new errors.ValidationError(texts.far);
  const isPublished = await itemRights(strapi, ctx.state.userAbility).isPublished(item);
  const wrong = await wrongOrder(strapi, { ...item, action, dueAt: data.at, isPublished });
  if (wrong !== undefined) throw new errors.ValidationError(wrong);
  const { userId = 0, userName } = actorOf(strapi);
  const seen = action === 'publish' && data.seen !== undefined && { userId, at: data.seen };
  // Checked twice: before asking about doubts, and again below, once nobody else can save.
  if (seen) await strapi.db.transaction(({ trx }) => refuseUnlessSeen(strapi, trx, item, seen));
  const left = action === 'publish' ? await rehearsePublication(strapi, item) : [];
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, item.uid);
    if (seen) await refuseUnlessSeen(strapi, trx, item, seen);
    for (const write of left) await write(trx);
    if (decision) await refuseAhead(strapi, trx, item, decision, data.at);
    await setSchedule(trx, { ...item, action, dueAt: data.at, userId, userName, decision });
    const details = { deed: action, dueAt: data.at, ...(decision && toldOf(decision)) };
    await auditItem(strapi, trx, item, { action: 'schedule', details });
  });
  wakeScheduler(strapi);
}

async function drop(
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: ScheduledAction,
): Promise<void> {
  const item = await itemWith(strapi, ctx, action);
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, item.uid);
    await endSchedule(strapi, trx, { ...item, action });
  });
}

type Rights = ReturnType<typeof itemRights>;

async function mayWithdraw(rights: Rights, item: Item): Promise<boolean | undefined> {
  const mayPublish = await rights.may('publish', item);
  return mayPublish && (await rights.may('withdraw', item));
}

/** The item in the address. Throws unless it exists and the user has the needed rights. */
async function itemWith(
  strapi: Core.Strapi,
  ctx: AdminContext,
  needs: ScheduledAction | 'read',
): Promise<Item> {
  const { uid, documentId } = ctx.params;
  const item = draftedItem(strapi, { uid, documentId: String(documentId) });
  if (!item) throw new errors.NotFoundError(texts.missing);
  const rights = itemRights(strapi, ctx.state.userAbility);
  const may =
    needs === 'withdraw' ? await mayWithdraw(rights, item) : await rights.may(needs, item);
  if (may === undefined) throw new errors.NotFoundError(texts.missing);
  if (!may) forbid(needs === 'read' ? rightsTexts.missing : rightsTexts[needs]);
  return item;
}

function draftedItem(
  strapi: Core.Strapi,
  named: { uid: string; documentId: string },
): Item | undefined {
  const uid = draftedUids(strapi).find((one) => one === named.uid);
  return uid && { uid, documentId: named.documentId };
}
