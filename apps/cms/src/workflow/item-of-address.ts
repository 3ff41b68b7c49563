import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../platform/http/admin-routes';
import { contentTypeNamed, type Item } from '../content/item-rights';
import type { ContentAction } from './rights/actions';
import { forbid } from './rights/forbid';
import { itemRights } from './rights/item-rights';
import { kindOf } from './rights/kinds';
import { rightsTexts as texts } from './rights/rights-texts';

/** The item in an admin address. Throws unless it exists, has drafts, and the user has this right on it. */
export async function itemOfAddress(
  strapi: Core.Strapi,
  ctx: AdminContext,
  right: ContentAction,
): Promise<Item> {
  const uid = contentTypeNamed(strapi, String(ctx.params.uid));
  if (uid === undefined || !uid.startsWith('api::') || kindOf(strapi, uid) !== 'drafted') {
    throw new errors.NotFoundError();
  }
  const item = { uid, documentId: String(ctx.params.documentId) };
  const may = await itemRights(strapi, ctx.state.userAbility).may(right, item);
  if (may === false) forbid(texts[right]);
  if (may === undefined) throw new errors.NotFoundError(texts.missing);
  return item;
}
