import { errors } from '@strapi/utils';
import type { MakeRule } from './document-middleware';
import { writtenFieldsOf } from './written-fields';

const STORING = new Set(['create', 'update', 'clone', 'publish']);
const TEXTS = new Set<unknown>(['string', 'text']);
/** White space of every width, and invisible characters. */
const UNSEEN = /^[\s\p{Z}\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/**
 * Refuses titles and names of white space: they would become links without a text. A draft may leave
 * them empty.
 */
export const blankTexts: MakeRule = (strapi) => async (context, next) => {
  if (!STORING.has(context.action)) return next();
  for (const { attribute, value, label } of await writtenFieldsOf(strapi, context)) {
    const isNeeded = attribute['required'] === true && TEXTS.has(attribute['type']);
    if (!isNeeded || typeof value !== 'string' || value === '' || !UNSEEN.test(value)) continue;
    throw new errors.ValidationError(
      `${label}: chỉ có khoảng trắng. Hãy ghi nội dung cho mục này.`,
    );
  }
  return next();
};
