import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import {
  dataOf,
  documentIdOf,
  publishes,
  type MakeRule,
  type RuleContext,
} from './document-middleware';

/**
 * Sets the posting date when an item is first published, unless the editor chose one; later publishes
 * keep it. A copy does not inherit the date of its original.
 */
export const postingDate: MakeRule = (strapi) => async (context, next) => {
  if (!('postedAt' in context.contentType.attributes)) return next();
  if (context.action === 'clone') {
    const postedAt = await chosenForCopy(strapi, context);
    context.params.data = { ...context.params.data, postedAt };
    return next();
  }
  const data = dataOf(context);
  if (data?.['postedAt'] === '') data['postedAt'] = null;
  if (!publishes(context)) return next();
  return strapi.db.transaction(async () => {
    if (data) await dateData(strapi, context, data);
    else await dateDraft(strapi, context);
    return next();
  });
};

/** The form of a copy sends the original's date, so only a different date was chosen by the editor. */
async function chosenForCopy(strapi: Core.Strapi, context: RuleContext): Promise<unknown> {
  const data: unknown = 'data' in context.params ? context.params.data : undefined;
  const postedAt = isRecord(data) ? data['postedAt'] : undefined;
  if (!postedAt) return null;
  const original: unknown = await strapi.db.query(context.uid).findOne({
    where: { documentId: documentIdOf(context), publishedAt: null },
    select: ['postedAt'],
  });
  const its = isRecord(original) ? original['postedAt'] : undefined;
  const isSame = Boolean(its) && timeOf(its) === timeOf(postedAt);
  return isSame ? null : postedAt;
}

function timeOf(value: unknown): number {
  return new Date(
    value instanceof Date || typeof value === 'number' ? value : String(value),
  ).getTime();
}

/** For an item that is created and published in one request. */
async function dateData(
  strapi: Core.Strapi,
  context: RuleContext,
  data: Record<string, unknown>,
): Promise<void> {
  const isKept = data['postedAt'] === undefined && (await isDated(strapi, context));
  if (!isKept) data['postedAt'] ??= await momentOf(strapi, context);
}

async function isDated(strapi: Core.Strapi, context: RuleContext): Promise<boolean> {
  const documentId = documentIdOf(context);
  if (documentId === undefined) return false;
  const where = { documentId, publishedAt: null, postedAt: { $notNull: true } };
  return (await strapi.db.query(context.uid).count({ where })) > 0;
}

async function dateDraft(strapi: Core.Strapi, context: RuleContext): Promise<void> {
  const where = { documentId: documentIdOf(context), publishedAt: null, postedAt: null };
  if ((await strapi.db.query(context.uid).count({ where })) === 0) return;
  const postedAt = await momentOf(strapi, context);
  await strapi.db.query(context.uid).updateMany({ where, data: { postedAt } });
}

/** When the item first became public; now if it never was. */
async function momentOf(strapi: Core.Strapi, context: RuleContext): Promise<Date> {
  const now = new Date();
  const documentId = documentIdOf(context);
  if (documentId === undefined) return now;
  const published: unknown = await strapi.db.query(context.uid).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['postedAt'],
  });
  const time = isRecord(published) ? timeOf(published['postedAt']) : now.getTime();
  return time < now.getTime() ? new Date(time) : now;
}
