import { isRecord } from '@portal/contract/is-record';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentTypeNamed } from '../../content/item-rights';
import { signedInUser } from '../../platform/http/admin-user';
import { rewrapper } from '../../platform/rewrapper';
import { draftedUids } from '../rights/kinds';
import { conditionsOf } from './list-conditions';
import { LIST_KEYS, listQuery } from './list-query';
import { listTexts } from './list-texts';
import { progressOf } from './progress';

const CONTROLLER = 'plugin::content-manager.collection-types';
const rewrap = rewrapper<Core.ControllerHandler>();

/** The filters of a list, during its request. */
const narrowing = new AsyncLocalStorage<{ uid: string; where: () => object[] }>();

/**
 * Adds filters on workflow data to the admin's lists, and the progress of each item to its row. Paging,
 * order, search and rights remain Strapi's.
 */
export function addToLists(strapi: Core.Strapi): void {
  const controller = strapi.controller(CONTROLLER);
  const { find } = controller;
  if (!find) throw new Error('the content manager finds items in another way');
  controller['find'] = rewrap(find, (run) => async (ctx, next) => {
    const uid = contentTypeNamed(strapi, String(ctx.params['model']));
    if (uid === undefined || !draftedUids(strapi).includes(uid)) {
      return run.call(controller, ctx, next);
    }
    const { data: query } = listQuery.safeParse(ctx.request.query);
    if (!query) throw new errors.ValidationError(listTexts.unknown);
    const { userId } = signedInUser(ctx.state);
    const others = Object.entries(ctx.request.query).filter(([key]) => !LIST_KEYS.includes(key));
    ctx.request.query = Object.fromEntries(others);
    const where = () => conditionsOf(strapi, uid, query, userId);
    const answer = await narrowing.run({ uid, where }, () => run.call(controller, ctx, next));
    await tellProgress(strapi, uid, ctx.body);
    return answer;
  });
}

/** Adds the filters to the database query of a list and to its count, which share their parameters. */
export function narrowListQueries(strapi: Core.Strapi): void {
  const narrowed = new WeakSet<object>();
  const narrow = ({ model, params }: { model: { uid: string }; params: { where?: unknown } }) => {
    const current = narrowing.getStore();
    if (current?.uid !== model.uid || narrowed.has(params)) return;
    narrowed.add(params);
    const own = params.where === undefined ? [] : [params.where];
    params.where = { $and: [...own, ...current.where()] };
  };
  const models = draftedUids(strapi);
  strapi.db.lifecycles.subscribe({ models, beforeFindMany: narrow, beforeCount: narrow });
}

async function tellProgress(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  body: unknown,
): Promise<void> {
  const results = isRecord(body) ? body['results'] : undefined;
  const rows = Array.isArray(results) ? results.filter(isRecord) : [];
  const ids = rows.map(({ documentId }) => String(documentId));
  const progress = await progressOf(strapi.db.connection, uid, ids);
  for (const row of rows) row['progress'] = progress.get(String(row['documentId']));
}
