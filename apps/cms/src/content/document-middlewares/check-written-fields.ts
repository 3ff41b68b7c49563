import { errors } from '@strapi/utils';
import { problemOfBlank } from './blank-texts';
import type { MakeRule } from './document-middleware';
import { problemOfDate } from './possible-dates';
import { writtenFieldsOf } from './written-fields';

const STORING = new Set(['create', 'update', 'clone', 'publish']);

/** Refuses impossible dates and blank titles in any field, also within components. */
export const checkWrittenFields: MakeRule = (strapi) => async (context, next) => {
  if (!STORING.has(context.action)) return next();
  for (const field of await writtenFieldsOf(strapi, context)) {
    const problem = problemOfDate(field) ?? problemOfBlank(field);
    if (problem !== undefined) throw new errors.ValidationError(`${field.label}: ${problem}`);
  }
  return next();
};
