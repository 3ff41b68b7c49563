import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { findOwnFacts } from '../queries/find-publication';
import { detailsOf } from '../gates/finding';
import { missingIn } from '../gates/findings';
import { gatedTypeOf } from '../gates/gated-types';
import { documentIdOf, publishes, resultIdOf, writes, type MakeRule } from './document-middleware';

const signedIn = z.object({
  state: z.object({ auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }) }),
});

/**
 * Refuses to publish an incomplete item, and lists all that is missing in one answer. It reads the item
 * back after the write, because a form sends only changes of relations, and Strapi does not enforce
 * required relations.
 */
export const complete: MakeRule = (strapi) => async (context, next) => {
  const type = gatedTypeOf(context.uid);
  if (type === undefined || !writes(context) || !publishes(context)) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result) ?? '';
    const facts = await findOwnFacts(strapi, { type, documentId });
    const missing = facts ? missingIn(facts, { byPerson: isByPerson(strapi) }) : [];
    if (missing.length === 0) return result;
    const sentences = missing.map(({ sentence }) => sentence).join(' ');
    throw new errors.ValidationError(sentences, detailsOf(missing));
  });
};

/** True if this code runs in a request of a user signed in to the admin. */
function isByPerson(strapi: Core.Strapi): boolean {
  return signedIn.safeParse(strapi.requestContext.get()).success;
}
