import { formatMoment } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import type { Decision } from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { awaitedBy } from '../schedule/awaited';
import { takingBackAs } from './decision';
import { canRetire, retire } from './retire';
import { refuseToNowhere, slugOf, typeTaken } from './take-back';
import { takingBackTexts as texts } from './taking-back-texts';

const momentOf = (instant: number) => formatMoment(new Date(instant));

/**
 * Validates a scheduled withdrawal like an immediate one, except that the replacement may still be published
 * until `dueAt` (milliseconds). Throws ValidationError.
 */
export async function refuseAhead(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId }: Item,
  decision: Decision,
  dueAt: number,
): Promise<void> {
  const type = typeTaken(uid);
  if (decision.way === 'obsolete') {
    if (!canRetire(type)) throw new errors.ValidationError(texts.hasValidity);
    return;
  }
  const item = { type, documentId };
  // An item that is not yet published will get the slug of its draft.
  const slug = (await slugOf(trx, item)) ?? (await draftSlugOf(strapi, trx, { uid, documentId }));
  const awaited = await awaitedBy(trx, decision);
  await refuseToNowhere(trx, { ...item, slug }, decision, awaited);
  if (awaited === undefined || awaited.at <= dueAt) return;
  const moments = { appears: momentOf(awaited.at), goes: momentOf(dueAt) };
  throw new errors.ValidationError(texts.targetLate(moments));
}

async function draftSlugOf(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId }: Item,
): Promise<string | undefined> {
  const row: { slug: string | null } | undefined = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first('slug');
  return row?.slug ?? undefined;
}

/** Carries out a scheduled withdrawal in the way that was chosen for it. */
export async function takeBackAs(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
  decision: Decision,
): Promise<void> {
  if (decision.way === 'obsolete') {
    await retire(strapi, { type: typeTaken(uid), uid, documentId }, decision.reason);
    return;
  }
  await takingBackAs(decision, () => strapi.documents(uid).unpublish({ documentId }));
}
