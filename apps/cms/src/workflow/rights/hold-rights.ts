import type { Core } from '@strapi/strapi';
import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
  type RuleContext,
} from '../../content/document-middlewares/document-middleware';
import { adminRequest } from '../../content/saves/base-version';
import type { ContentAction } from './actions';
import { forbid } from './forbid';
import { itemRights } from './item-rights';
import { rightsTexts as texts } from './rights-texts';

const MAKES = new Set(['create', 'clone']);
/** The rights that an action on an existing item needs. */
const NEEDS: Readonly<Record<string, readonly ContentAction[]>> = {
  update: ['update'],
  discardDraft: ['update'],
  publish: ['publish'],
  unpublish: ['publish', 'withdraw'],
  delete: ['delete'],
};

/**
 * Enforces what Strapi's controllers leave open. They do not check conditions on a created item or on the
 * result of an update, nor completely in bulk actions, and deleting would withdraw a published item.
 */
export const holdRights: MakeRule = (strapi) => async (context, next) => {
  if (!isHeld(strapi, context)) return next();
  const rights = itemRights(strapi, strapi.requestContext.get()?.state.userAbility);
  const { uid } = context;
  const isDrafted = context.contentType.options?.draftAndPublish === true;
  const hold = async (action: ContentAction, documentId: string) => {
    if ((await rights.may(action, { uid, documentId })) === false) forbid(texts[textOf(action)]);
  };
  return strapi.db.transaction(async () => {
    const known = documentIdOf(context);
    if (known !== undefined) {
      for (const action of NEEDS[context.action] ?? []) {
        if (isDrafted || action !== 'withdraw') await hold(action, known);
      }
      if (context.action === 'delete' && isDrafted && !rights.mayAny('withdraw', uid)) {
        if (await rights.isPublished({ uid, documentId: known })) forbid(texts.deletePublished);
      }
    }
    const result = await next();
    const made = MAKES.has(context.action) ? resultIdOf(result) : undefined;
    if (made !== undefined) await hold('create', made);
    if (context.action === 'update' && known !== undefined) await hold('update', known);
    return result;
  });
};

/** False without an admin request, and for other items that a rule writes on the way. */
function isHeld(strapi: Core.Strapi, context: RuleContext): boolean {
  if (!MAKES.has(context.action) && !(context.action in NEEDS)) return false;
  const request = adminRequest(strapi);
  if (request?.uid !== context.uid) return false;
  return request.documentId === undefined || request.documentId === documentIdOf(context);
}

function textOf(
  action: ContentAction,
): 'create' | 'update' | 'publish' | 'withdraw' | 'delete' | 'review' {
  return action === 'read' ? 'update' : action;
}
