import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { errors } from '@strapi/utils';
import { contentTypeOfUid } from '../../content/content-types';
import {
  documentIdOf,
  publishes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { leadsTo } from '../../content/own-address';
import { visibleRows } from '../../content/queries/published';
import { sentOnTo } from '../../content/withdrawals/sent-on-to';
import {
  BY_MISTAKE,
  endWithdrawal,
  startWithdrawal,
  type Decision,
  type Taken,
} from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { actorOf } from '../actor';
import { decisionOf } from './decision';
import { takingBackTexts as texts } from './taking-back-texts';

/**
 * Stores the way in which an item is withdrawn, so that its address explains it until the item is published
 * again. It runs inside `projectChanges`, so that the read models see it.
 */
export const takeBack: MakeRule = (strapi) => async (context, next) => {
  const type = contentTypeOfUid(context.uid);
  const documentId = documentIdOf(context);
  if (type === undefined || documentId === undefined) return next();
  const item = { type, documentId };
  const { action } = context;
  if (action === 'unpublish' || action === 'delete') {
    return strapi.db.transaction(async ({ trx }) => {
      // An item that is not visible leaves no trace at its address.
      const slug = await slugOf(trx, item);
      const decision = action === 'unpublish' ? decisionOf(strapi) : BY_MISTAKE;
      if (slug !== undefined) await refuseToNowhere(trx, { ...item, slug }, decision);
      const result = await next();
      const by = actorOf(strapi);
      if (slug !== undefined) await startWithdrawal(trx, { ...item, slug, ...decision, ...by });
      return result;
    });
  }
  if (!publishes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    await endWithdrawal(trx, item);
    return result;
  });
};

/** The public slug of an item; undefined if it is not visible. */
export async function slugOf(
  trx: Database,
  { type, documentId }: Taken,
): Promise<string | undefined> {
  const row: { slug: string } | undefined = await visibleRows(trx, type)
    .where('t.document_id', documentId)
    .first('t.slug');
  return row?.slug;
}

/** Throws if a redirect leads nowhere or to the item itself. `awaited`: the target, if it is scheduled. */
export async function refuseToNowhere(
  trx: Database,
  { type, documentId, slug }: Taken & { slug: string | undefined },
  decision: Decision,
  awaited?: Taken,
): Promise<void> {
  const { target, address } = decision;
  if (target === undefined && address === undefined) return;
  const own = slug === undefined ? undefined : contentAddress(type, slug);
  const isOwn = (to: string | undefined) =>
    to !== undefined && own !== undefined && leadsTo(to, own);
  if (target?.documentId === documentId || isOwn(address))
    throw new errors.ValidationError(texts.itself);
  const location = await sentOnTo(trx, decision);
  if (location === undefined && !awaited) throw new errors.ValidationError(texts.targetHidden);
  if (isOwn(location)) throw new errors.ValidationError(texts.itself);
}

/** The content type of a uid. Throws NotFoundError if the type has no pages of its own. */
export function typeTaken(uid: string): ContentTypeName {
  const type = contentTypeOfUid(uid);
  if (type === undefined) throw new errors.NotFoundError(texts.missing);
  return type;
}
