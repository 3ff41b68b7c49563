import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { detailsOf } from '../../content/gates/finding';
import { contradictionsIn, missingIn } from '../gates/findings';
import { sentenceOfMissing } from '../gates/needs';
import { findOwnFacts } from '../read-model/own-facts';
import { DOCUMENT } from '../read-model/document-uid';

const STORING = new Set(['create', 'update', 'publish']);

/**
 * Refuses to save a legal document that contradicts itself, and to publish an incomplete one (a
 * ValidationError). A form sends only the changes of a relation, so the check reads the document back after
 * the write; a refusal rolls the write back.
 */
export const legalChecks: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== DOCUMENT || !STORING.has(context.action)) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result) ?? '';
    await check(strapi, documentId, publishes(context));
    return result;
  });
};

async function check(
  strapi: Core.Strapi,
  documentId: string,
  isPublishing: boolean,
): Promise<void> {
  const facts = await findOwnFacts(strapi, documentId);
  if (!facts) return;
  const [contradiction] = contradictionsIn(facts);
  if (contradiction) throw new errors.ValidationError(contradiction.sentence);
  const sentence = isPublishing ? sentenceOfMissing(facts) : undefined;
  if (sentence !== undefined)
    throw new errors.ValidationError(sentence, detailsOf(missingIn(facts)));
}
