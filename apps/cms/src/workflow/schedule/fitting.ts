import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { lockDraft } from '../../content/saves/lock-draft';
import type { Database } from '../../platform/database/database';
import { scheduleTexts as texts } from './schedule-texts';
import { schedulesOf, type Schedule } from './schedules';

/** Throws unless the draft is as the user has seen it, or was last saved by the same user. */
export async function refuseUnlessSeen(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId }: Item,
  seen: { userId: number; at: string },
): Promise<void> {
  const stored = await lockDraft(strapi, trx, uid, documentId);
  if (!stored || stored.at === seen.at) return;
  const row: { updated_by_id: number | null } | undefined = await trx(
    strapi.db.metadata.get(uid).tableName,
  )
    .where({ id: stored.id })
    .first('updated_by_id');
  if (row?.updated_by_id !== seen.userId) throw new errors.ValidationError(texts.changed);
}

/** The reason if publication and withdrawal would be in the wrong order; undefined if they are not. */
export async function wrongOrder(
  strapi: Core.Strapi,
  { isPublished, ...asks }: Item & Pick<Schedule, 'action' | 'dueAt'> & { isPublished: boolean },
): Promise<string | undefined> {
  const known = await schedulesOf(strapi.db.connection, asks);
  const other = known.find(({ action, refusal }) => action !== asks.action && refusal === null);
  const [publishing, withdrawing] =
    asks.action === 'publish' ? [asks.dueAt, other?.dueAt] : [other?.dueAt, asks.dueAt];
  if (publishing === undefined) return isPublished ? undefined : texts.notPublished;
  return withdrawing !== undefined && withdrawing <= publishing ? texts.order : undefined;
}
