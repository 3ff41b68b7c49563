import { contentTypes } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
  type RuleContext,
} from '../../content/document-middlewares/document-middleware';
import { decisionOf, toldOf } from '../taking-back/decision';
import { actorOf } from '../actor';
import { restoredVersion } from '../history/restoring';
import { titleOfDraft } from '../../content/queries/titles';
import { readReviewState } from '../review/review';
import { appendAudit, type AuditEntry } from './append-audit';

/** Logs every act that changes public content, and every restoration, in its transaction. */
export const recordDocuments: MakeRule = (strapi) => async (context, next) => {
  if (!context.uid.startsWith('api::') || !writes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const { uid } = context;
    const isNew = context.action === 'create' || context.action === 'clone';
    const known = isNew ? undefined : documentIdOf(context);
    const former =
      known === undefined ? '' : await titleOfDraft(strapi, { uid, documentId: known });
    const waited =
      known !== undefined &&
      publishes(context) &&
      (await readReviewState(trx, { uid, documentId: known })) === 'submitted';
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    const action = documentId === undefined ? undefined : actionOf(context, documentId);
    if (documentId === undefined || action === undefined) return result;
    const name = (await titleOfDraft(strapi, { uid, documentId })) || former;
    const subject = { type: uid, id: documentId, name };
    const details = {
      ...(waited && { approved: true }),
      ...(action === 'unpublish' && toldOf(decisionOf(strapi))),
    };
    await appendAudit(trx, { action, subject, ...actorOf(strapi), details });
    return result;
  });
};

function actionOf(context: RuleContext, documentId: string): AuditEntry['action'] | undefined {
  const { action } = context;
  if (action === 'delete' || action === 'unpublish') return action;
  if (restoredVersion(documentId) !== undefined) return 'restore';
  if (publishes(context)) return 'publish';
  // An item without drafts is public as soon as it is stored.
  return contentTypes.hasDraftAndPublish(context.contentType) ? undefined : 'change';
}
