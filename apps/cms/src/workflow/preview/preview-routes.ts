import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { PREVIEWS_ON_SITE } from '@portal/contract/preview';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { publicAddress } from '../../platform/http/public-address';
import { actorOf } from '../actor';
import { appendAudit } from '../audit/append-audit';
import { titleOfDraft } from '../../content/queries/titles';
import { itemOfAddress } from '../item-of-address';
import { typeTaken } from '../taking-back/take-back';
import { makePreview, previewSecret } from './open-preview';
import { endPreviews } from './preview-rounds';
import { previewTexts as texts } from './preview-texts';

const PATH = '/admin/workflow/previews/:uid/:documentId';
/** The lifetime of the editor's own preview. */
const OWN_SECONDS = 3_600;
const COLLEAGUE_SECONDS = 7 * 86_400;

/** Adds the routes to preview a draft as a page of the site, and to share or revoke the preview. */
export function addPreviewRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => show(strapi, ctx) },
    { method: 'POST', path: PATH, answer: (ctx) => send(strapi, ctx) },
    { method: 'DELETE', path: PATH, answer: (ctx) => end(strapi, ctx) },
    {
      ...{ method: 'GET', path: '/admin/workflow/site-address' },
      answer: () => ({ origin: publicAddress('/').slice(0, -1) }),
    },
  ]);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const { type, item } = await itemOf(strapi, ctx);
  return {
    ...(await addressFor(strapi, type, item, OWN_SECONDS)),
    publicAddress: await publicAddressOf(strapi, type, item),
  };
}

async function send(strapi: Core.Strapi, ctx: AdminContext) {
  const { type, item } = await itemOf(strapi, ctx);
  const made = await addressFor(strapi, type, item, COLLEAGUE_SECONDS);
  await record(strapi, item, { sentUntil: made.endsAt });
  return made;
}

async function end(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { item } = await itemOf(strapi, ctx);
  await strapi.db.transaction(async ({ trx }) => {
    await endPreviews(trx, item);
    await record(strapi, item, { allEnded: true });
  });
}

async function addressFor(
  strapi: Core.Strapi,
  type: ContentTypeName,
  { documentId }: Item,
  seconds: number,
) {
  const { signed, endsAt } = await makePreview(strapi, { type, documentId }, seconds);
  return { address: publicAddress(PREVIEWS_ON_SITE + signed), endsAt };
}

/** The address of the published page; null if the item is not published. */
async function publicAddressOf(
  strapi: Core.Strapi,
  type: ContentTypeName,
  { documentId }: Item,
): Promise<string | null> {
  const published = await strapi.db.query(uidOf(type)).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['slug'],
  });
  return published ? publicAddress(contentAddress(type, String(published.slug))) : null;
}

/** Logs who shared an address, because it gives access without an account. */
async function record(strapi: Core.Strapi, item: Item, details: object): Promise<void> {
  const name = await titleOfDraft(strapi, item);
  await strapi.db.transaction(({ trx }) =>
    appendAudit(trx, {
      ...{ action: 'preview', subject: { type: item.uid, id: item.documentId, name } },
      ...{ ...actorOf(strapi), details },
    }),
  );
}

async function itemOf(strapi: Core.Strapi, ctx: AdminContext) {
  const item = await itemOfAddress(strapi, ctx, 'read');
  const type = typeTaken(item.uid);
  if (previewSecret() === '') throw new errors.ApplicationError(texts.noSecret);
  return { type, item };
}
