import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { assignedTo, type AssignedItem } from '../assignments/assignments';
import { isFourEyes } from './four-eyes';
import { categoriesOf } from './user-categories';

interface RightsOfUser {
  /** The documentIds of the categories to which the user is restricted; empty for all. */
  categories: string[];
  assigned: AssignedItem[];
  isFourEyes: boolean;
}

const read = new WeakMap<object, Map<number, Promise<RightsOfUser>>>();

/** Cached per request, because Strapi evaluates conditions for each right of the user. */
export function rightsOfUser(strapi: Core.Strapi, userId: number): Promise<RightsOfUser> {
  const request = strapi.requestContext.get();
  if (!request) return load(strapi, userId);
  const ofRequest = read.get(request) ?? new Map<number, Promise<RightsOfUser>>();
  read.set(request, ofRequest);
  const rights = ofRequest.get(userId) ?? load(strapi, userId);
  ofRequest.set(userId, rights);
  return rights;
}

/** Uses the current transaction, if any, because SQLite has only one connection. */
async function load(strapi: Core.Strapi, userId: number): Promise<RightsOfUser> {
  if (!strapi.db.inTransaction()) return loadFrom(strapi, strapi.db.connection, userId);
  return strapi.db.transaction(({ trx }) => loadFrom(strapi, trx, userId));
}

async function loadFrom(strapi: Core.Strapi, db: Database, userId: number): Promise<RightsOfUser> {
  return {
    categories: await categoriesOf(db, userId),
    assigned: await assignedTo(db, userId),
    isFourEyes: await isFourEyes(strapi),
  };
}
