import { errors } from '@strapi/utils';
import { findOwnFacts } from '../queries/find-publication';
import { detailsOf } from '../gates/finding';
import { missingIn } from '../gates/findings';
import { gatedTypeOf } from '../gates/gated-types';
import { isByPerson } from '../saves/by-person';
import { documentIdOf, publishes, resultIdOf, writes, type MakeRule } from './document-middleware';

/**
 * Refuses to publish what lacks something, all of it in one answer. A form sends only the changes of a
 * relation, and Strapi does not enforce a required one, so the check reads the item back after the write.
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
