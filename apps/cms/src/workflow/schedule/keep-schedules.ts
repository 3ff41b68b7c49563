import { formatMoment } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import {
  documentIdOf,
  publishes,
  type MakeRule,
  type RuleContext,
} from '../../content/document-middlewares/document-middleware';
import type { Item } from '../../content/item-rights';
import { adminRequest } from '../../content/saves/base-version';
import { lockDraft } from '../../content/saves/lock-draft';
import type { Database } from '../../platform/database/database';
import { actorOf } from '../actor';
import { titleOfDraft } from '../../content/queries/titles';
import { forbid } from '../rights/forbid';
import { itemRights } from '../rights/item-rights';
import { endSchedule } from './end-schedule';
import { scheduleTexts as texts } from './schedule-texts';
import { schedulesOf, SCHEDULED_ACTIONS, type ScheduledAction } from './schedules';

const CHANGES = new Set(['update', 'discardDraft']);

/**
 * Protects items scheduled for publication: only users who may publish them may change them. Cancels a
 * schedule when somebody carries out its action manually or deletes the item.
 */
export const keepSchedules: MakeRule = (strapi) => async (context, next) => {
  const documentId = documentIdOf(context);
  const { uid, action, contentType } = context;
  if (documentId === undefined || contentType.options?.draftAndPublish !== true) return next();
  const isChange = CHANGES.has(action) && isAskedFor(strapi, uid);
  const ended = endedBy(context);
  if (!isChange && ended.length === 0) return next();
  return strapi.db.transaction(async ({ trx }) => {
    if (isChange) await refuseToChangeWhatWaits(strapi, trx, { uid, documentId });
    const name = action === 'delete' ? await titleOfDraft(strapi, { uid, documentId }) : undefined;
    const result = await next();
    for (const deed of ended) {
      await endSchedule(strapi, trx, { uid, documentId, name, action: deed }, action);
    }
    return result;
  });
};

/** True for a user's action, in a form or elsewhere in the admin; false for items that a rule writes. */
function isAskedFor(strapi: Core.Strapi, uid: string): boolean {
  if (actorOf(strapi).userId === undefined) return false;
  return (adminRequest(strapi)?.uid ?? uid) === uid;
}

async function refuseToChangeWhatWaits(
  strapi: Core.Strapi,
  trx: Database,
  item: Item,
): Promise<void> {
  // The lock keeps others from scheduling the item during this change.
  await lockDraft(strapi, trx, item.uid, item.documentId);
  const schedules = await schedulesOf(trx, item);
  const waiting = schedules.find(({ action }) => action === 'publish');
  if (!waiting) return;
  const rights = itemRights(strapi, strapi.requestContext.get()?.state.userAbility);
  const mayPublish = await rights.may('publish', item);
  if (mayPublish === false) forbid(texts.isWaiting(formatMoment(new Date(waiting.dueAt))));
}

function endedBy(context: RuleContext): readonly ScheduledAction[] {
  if (context.action === 'delete') return SCHEDULED_ACTIONS;
  // An unpublished item cannot be withdrawn, so only the withdrawal is cancelled.
  if (context.action === 'unpublish') return ['withdraw'];
  return publishes(context) ? ['publish'] : [];
}
