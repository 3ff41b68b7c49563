import type { Core } from '@strapi/strapi';
import { itemRights } from '../rights/item-rights';
import { draftedUids } from '../rights/kinds';
import { rightsOfUser } from '../rights/rights-of-user';
import { returnedTo, waitingFor, type Waiting } from './waiting';

/** The items that wait for the user's review, and those returned to the user. */
export async function waitingOfUser(
  strapi: Core.Strapi,
  userId: number,
  userAbility: unknown,
): Promise<{ forMe: Waiting; returnedToMe: Waiting }> {
  const { mayAny } = itemRights(strapi, userAbility);
  const uids = draftedUids(strapi).filter((uid) => mayAny('publish', uid));
  const { categories, isFourEyes } = await rightsOfUser(strapi, userId);
  const db = strapi.db.connection;
  return {
    forMe: await waitingFor(strapi, db, { userId, uids, categories, isFourEyes }),
    returnedToMe: await returnedTo(strapi, db, userId),
  };
}
