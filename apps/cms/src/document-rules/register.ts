import type { Core } from '@strapi/strapi';
import { categoryRequired } from './category-required';
import { newsIndex } from './news-index';
import { postingDate } from './posting-date';
import { sanitisedHtml } from './sanitised-html';
import { slugs } from './slugs';

/** The first rule runs outermost. */
const rules = [newsIndex, categoryRequired, slugs, postingDate, sanitisedHtml];

export function registerDocumentRules(strapi: Core.Strapi): void {
  for (const makeRule of rules) strapi.documents.use(makeRule(strapi));
}
