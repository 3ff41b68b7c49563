import { errors } from '@strapi/utils';
import {
  documentIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { adminRequest } from '../../content/saves/base-version';
import { titleOfDraft } from '../../content/queries/titles';
import { kindOf } from '../rights/kinds';
import { takingBackTexts as texts } from './taking-back-texts';
import { usesOfTerm } from './uses-of-term';

/** Refuses to delete a term that items use. It only applies to the admin, not to code and imports. */
export const keepUsedTerms: MakeRule = (strapi) => async (context, next) => {
  const documentId = documentIdOf(context);
  const { uid, action } = context;
  if (action !== 'delete' || documentId === undefined || adminRequest(strapi)?.uid !== uid)
    return next();
  if (kindOf(strapi, uid) !== 'vocabulary') return next();
  return strapi.db.transaction(async ({ trx }) => {
    const { count, names } = await usesOfTerm(strapi, trx, { uid, documentId });
    if (count === 0) return next();
    const name = await titleOfDraft(strapi, { uid, documentId });
    throw new errors.ApplicationError(texts.inUse(name, count, names));
  });
};
