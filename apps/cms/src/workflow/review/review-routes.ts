import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { publicUids } from '../../content/content-types';
import { userNameOf } from '../../content/saves/base-version';
import { itemOfAddress } from '../item-of-address';
import { itemRights } from '../rights/item-rights';
import { kindOf } from '../rights/kinds';
import { rightsOfUser } from '../rights/rights-of-user';
import { decide, listNotes, readState, submit } from './review';
import { reviewTexts as texts } from './review-texts';
import { returnedTo, waitingFor } from './waiting';

const PATH = '/admin/workflow/review/:uid/:documentId';
const MOST = 2000;

const note = z.string().trim().max(MOST, texts.noteTooLong);
const sent = z.strictObject({ note: note.default('') });
const returned = z.strictObject({ note: note.min(1, texts.noteMissing) });
const signedIn = z.object({ id: z.number() });

type Context = Parameters<Core.ControllerHandler>[0];

/** Lets writers send an item, reviewers return it, and everybody see what waits for them. */
export function addReviewRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    handler: (strapi: Core.Strapi, ctx: Context) => Promise<unknown>,
  ) => ({
    ...{ method, path, info: { type: 'admin' as const } },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    async handler(ctx: Context) {
      ctx.body = { data: await handler(strapi, ctx) };
    },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', PATH, show),
      route('POST', `${PATH}/send`, send),
      route('POST', `${PATH}/return`, giveBack),
      route('GET', '/admin/workflow/waiting', listWaiting),
    ],
  });
}

async function show(strapi: Core.Strapi, ctx: Context) {
  const item = await itemOfAddress(strapi, ctx, 'read');
  const rights = itemRights(strapi, ctx.state.userAbility);
  const db = strapi.db.connection;
  return {
    state: await readState(db, item),
    notes: await listNotes(db, item),
    maySend: (await rights.may('update', item)) === true,
    mayReturn: (await rights.may('review', item)) === true,
    mayPublish: (await rights.may('publish', item)) === true,
  };
}

async function send(strapi: Core.Strapi, ctx: Context): Promise<null> {
  const item = await itemOfAddress(strapi, ctx, 'update');
  const { note: said } = parsed(sent, ctx);
  const by = { ...personOf(ctx), note: said };
  if (!(await strapi.db.transaction(({ trx }) => submit(trx, item, by)))) {
    throw new errors.ValidationError(texts.waits);
  }
  return null;
}

async function giveBack(strapi: Core.Strapi, ctx: Context): Promise<null> {
  const item = await itemOfAddress(strapi, ctx, 'review');
  const deed = { decision: 'returned' as const, ...parsed(returned, ctx), ...personOf(ctx) };
  if (!(await strapi.db.transaction(({ trx }) => decide(trx, item, deed)))) {
    throw new errors.ValidationError(texts.waitsNoMore);
  }
  return null;
}

async function listWaiting(strapi: Core.Strapi, ctx: Context) {
  const { userId } = personOf(ctx);
  const { mayAny } = itemRights(strapi, ctx.state.userAbility);
  const uids = publicUids(strapi).filter(
    (uid) => kindOf(strapi, uid) === 'drafted' && mayAny('publish', uid),
  );
  const { categories, isFourEyes } = await rightsOfUser(strapi, userId);
  const db = strapi.db.connection;
  return {
    forMe: await waitingFor(strapi, db, { userId, uids, categories, isFourEyes }),
    returnedToMe: await returnedTo(strapi, db, userId),
  };
}

function parsed<T>(schema: z.ZodType<T>, ctx: Context): T {
  const { data, error } = schema.safeParse(ctx.request.body ?? {});
  if (data === undefined) {
    throw new errors.ValidationError(error?.issues.map(({ message }) => message).join(' ') ?? '');
  }
  return data;
}

function personOf(ctx: Context): { userId: number; userName: string } {
  const { id } = signedIn.parse(ctx.state.user);
  return { userId: id, userName: userNameOf(ctx.state.user) };
}
