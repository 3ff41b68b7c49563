import {
  documentIdOf,
  publishes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { assign } from '../assignments/assignments';
import { actorOf } from '../actor';
import { decide, forgetReview, writeAgain, type ReviewState } from './review';

/** The states that an action resets to drafting. An update does not reset a submitted item. */
const WRITES_AGAIN: Readonly<Record<string, readonly ReviewState[]>> = {
  update: ['approved'],
  discardDraft: ['submitted', 'returned', 'approved'],
  unpublish: ['approved'],
};

/** Publishing a submitted item approves it; changing an approved item resets it to drafting. */
export const followReview: MakeRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  const documentId = documentIdOf(context);
  const isDrafted = context.contentType.options?.draftAndPublish === true;
  if (!isDrafted || documentId === undefined) return next();
  const from = publishes(context) ? undefined : WRITES_AGAIN[action];
  if (!from && !publishes(context) && action !== 'delete') return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const item = { uid, documentId };
    if (publishes(context)) {
      await decide(trx, item, { decision: 'approved', note: '', ...actorOf(strapi) });
    }
    if (from) await writeAgain(trx, item, from);
    if (action === 'delete') {
      await forgetReview(trx, item);
      await assign(trx, item, []);
    }
    return result;
  });
};
