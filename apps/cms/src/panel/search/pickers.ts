import { isRecord } from '@portal/contract/is-record';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { rewrapper } from '../../platform/rewrapper';
import { documentIdsWith } from './matching-documents';
import { labelPicked } from './picker-labels';
import { searchedTypes } from './searched-types';

/** The text typed into a relation's picker, during its request. */
const picking = new AsyncLocalStorage<{ uid: string; typed: string }>();

export function pickedOf(uid: string): string | undefined {
  const picked = picking.getStore();
  return picked?.uid === uid ? picked.typed : undefined;
}

const rewrap = rewrapper<Core.ControllerHandler>();

/** Makes pickers search like lists and show better labels; Strapi's only know the main field. */
export function searchInPickers(strapi: Core.Strapi): void {
  const controller = strapi.controller('plugin::content-manager.relations');
  const { findAvailable, findExisting } = controller;
  if (!findAvailable || !findExisting) {
    throw new Error('the content manager finds relations in another way');
  }
  const labelled =
    (find: Core.ControllerHandler): Core.ControllerHandler =>
    async (ctx, next) => {
      await find(ctx, next);
      const uid = targetOf(strapi, ctx.params);
      if (uid === undefined) return;
      await labelPicked(strapi, uid, { ability: ctx.state.userAbility, body: ctx.body });
    };
  controller['findExisting'] = rewrap(findExisting, (find) =>
    labelled((ctx, next) => find.call(controller, ctx, next)),
  );
  controller['findAvailable'] = rewrap(findAvailable, (find) =>
    labelled(async (ctx, next) => {
      const { _q: typed, ...query } = ctx.request.query;
      const uid = targetOf(strapi, ctx.params);
      const isSearched = typeof typed === 'string' && uid !== undefined;
      if (!isSearched || documentIdsWith(strapi.db.connection, uid, typed) === undefined) {
        return find.call(controller, ctx, next);
      }
      ctx.request.query = query;
      return picking.run({ uid, typed }, () => find.call(controller, ctx, next));
    }),
  );
}

function targetOf(strapi: Core.Strapi, params: Record<string, unknown>): string | undefined {
  const types: Record<string, unknown> = { ...strapi.contentTypes, ...strapi.components };
  const type = types[String(params['model'])];
  const attributes = isRecord(type) ? type['attributes'] : undefined;
  const attribute = isRecord(attributes) ? attributes[String(params['targetField'])] : undefined;
  const target = isRecord(attribute) ? attribute['target'] : undefined;
  return searchedTypes(strapi).find((uid) => uid === target);
}
