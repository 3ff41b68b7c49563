import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
  type RuleContext,
} from '../../content/document-middlewares/document-middleware';
import type { Item } from '../../content/item-rights';
import { lockDraft } from '../../content/saves/lock-draft';
import type { Database } from '../../platform/database/database';
import { actorOf } from '../actor';
import { appendVersion, type State, type VersionAction } from './append-version';
import { readSnapshot } from './read-snapshot';
import { restoredVersion } from './restoring';
import { changedFields } from './snapshot';

/** Appends a version whenever a save changes an item, in the transaction of the save. */
export const keepHistory: MakeRule = (strapi) => async (context, next) => {
  if (!context.uid.startsWith('api::')) return next();
  if (!writes(context) && context.action !== 'discardDraft') return next();
  return strapi.db.transaction(async ({ trx }) => {
    const { uid } = context;
    const known = isNew(context) ? undefined : documentIdOf(context);
    const before =
      known === undefined ? undefined : await readRowState(strapi, trx, { uid, documentId: known });
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const item = { uid, documentId };
    const after = await readRowState(strapi, trx, item);
    await note(strapi, trx, { item, before, after, action: actionOf(context, documentId) });
    return result;
  });
};

function isNew({ action }: RuleContext): boolean {
  return action === 'create' || action === 'clone';
}

async function readRowState(
  strapi: Core.Strapi,
  trx: Database,
  { uid, documentId }: Item,
): Promise<State | undefined> {
  const row = await lockDraft(strapi, trx, uid, documentId);
  const snapshot = row && (await readSnapshot(strapi, uid, row.id));
  if (!snapshot) return undefined;
  if (!contentTypes.hasDraftAndPublish(strapi.contentType(uid)))
    return { ...snapshot, isPublic: true };
  const where = { documentId, publishedAt: { $notNull: true } };
  return { ...snapshot, isPublic: (await strapi.db.query(uid).count({ where })) > 0 };
}

function actionOf(context: RuleContext, documentId: string): VersionAction {
  const { action } = context;
  if (action === 'delete' || action === 'unpublish') return action;
  if (action === 'discardDraft') return 'discard';
  if (restoredVersion(documentId) !== undefined) return 'restore';
  if (publishes(context)) return 'publish';
  return isNew(context) ? 'create' : 'update';
}

interface Noted {
  item: Item;
  before: State | undefined;
  /** Undefined after a deletion. */
  after: State | undefined;
  action: VersionAction;
}

async function note(
  strapi: Core.Strapi,
  trx: Database,
  { item, before, after, action }: Noted,
): Promise<void> {
  const left = after ?? before;
  if (!left) return;
  const fields = before && after ? changedFields(before.fields, after.fields) : [];
  const isSame = before !== undefined && after !== undefined && fields.length === 0;
  const isPublic = after?.isPublic ?? false;
  // Publishing an unchanged item again is recorded; saving it again is not.
  if (isSame && action !== 'publish' && before.isPublic === isPublic) return;
  const version = {
    action,
    isPublic,
    fields,
    ...actorOf(strapi),
    restoredFrom: restoredVersion(item.documentId),
  };
  await appendVersion(trx, item, { before, after: left }, version);
}
