import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { takeTurn } from '../../content/document-middlewares/turns';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { auditItem } from '../audit/audit-item';
import { itemOfAddress } from '../item-of-address';
import { itemRights } from '../rights/item-rights';
import { decide, listNotes, readReviewState, submit } from './review';
import { reviewTexts as texts } from './review-texts';
import { waitingOfUser } from './waiting-of-user';

const PATH = '/admin/workflow/review/:uid/:documentId';
const MAX_NOTE_LENGTH = 2000;

const note = z.string().trim().max(MAX_NOTE_LENGTH, texts.noteTooLong);
const sent = z.strictObject({ note: note.default('') });
const returned = z.strictObject({ note: note.min(1, texts.noteMissing) });

/** Adds the routes to submit an item, to return it, and to list what waits for the user. */
export function addReviewRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => show(strapi, ctx) },
    { method: 'POST', path: `${PATH}/send`, answer: (ctx) => send(strapi, ctx) },
    { method: 'POST', path: `${PATH}/return`, answer: (ctx) => giveBack(strapi, ctx) },
    {
      ...{ method: 'GET', path: '/admin/workflow/waiting' },
      answer: ({ state }) => waitingOfUser(strapi, signedInUser(state).userId, state.userAbility),
    },
  ]);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const item = await itemOfAddress(strapi, ctx, 'read');
  const rights = itemRights(strapi, ctx.state.userAbility);
  const db = strapi.db.connection;
  return {
    state: await readReviewState(db, item),
    notes: await listNotes(db, item),
    maySend: (await rights.may('update', item)) === true,
    mayReturn: (await rights.may('review', item)) === true,
    mayPublish: (await rights.may('publish', item)) === true,
  };
}

async function send(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const item = await itemOfAddress(strapi, ctx, 'update');
  const { note: said } = parsed(sent, ctx);
  const by = { ...signedInUser(ctx.state), note: said };
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, item.uid);
    if (!(await submit(trx, item, by))) throw new errors.ValidationError(texts.waits);
    await auditItem(strapi, trx, item, { action: 'submit' });
  });
}

async function giveBack(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const item = await itemOfAddress(strapi, ctx, 'review');
  const deed = {
    decision: 'returned' as const,
    ...parsed(returned, ctx),
    ...signedInUser(ctx.state),
  };
  await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, item.uid);
    if (!(await decide(trx, item, deed))) throw new errors.ValidationError(texts.waitsNoMore);
    await auditItem(strapi, trx, item, { action: 'return' });
  });
}

function parsed<T>(schema: z.ZodType<T>, ctx: AdminContext): T {
  const { data, error } = schema.safeParse(ctx.request.body ?? {});
  if (data === undefined) {
    throw new errors.ValidationError(error?.issues.map(({ message }) => message).join(' ') ?? '');
  }
  return data;
}
