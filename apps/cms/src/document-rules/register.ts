import type { Core } from '@strapi/strapi';
import { blankTexts } from './blank-texts';
import { categoryRequired } from './category-required';
import { citations } from './citations';
import { concurrentSaves } from './concurrent-saves';
import { discardedChanges } from './discarded-changes';
import { legalChecks } from './legal-checks';
import { legalIndex } from './legal-index';
import { legalNumber } from './legal-number';
import { newsIndex } from './news-index';
import { oldAddresses } from './old-addresses';
import { picturesInPlace } from './pictures-in-place';
import { possibleDates } from './possible-dates';
import { postingDate } from './posting-date';
import { publicFiles } from './public-files';
import { relationNumbers } from './relation-numbers';
import { richText } from './rich-text';
import { searchIndex } from './search-index';
import { searchTerms } from './search-terms';
import { siteAddresses } from './site-addresses';
import { slugs } from './slugs';
import { uniqueFields } from './turn';
import { videoAddress } from './video-address';
import { videoSource } from './video-source';

/** The first rule runs outermost. */
const rules = [
  concurrentSaves,
  ...[publicFiles, searchTerms, searchIndex, newsIndex, citations, legalIndex],
  ...[possibleDates, legalChecks, legalNumber, relationNumbers, discardedChanges],
  ...[categoryRequired, videoSource, picturesInPlace, slugs, uniqueFields, postingDate],
  ...[richText, oldAddresses, videoAddress, siteAddresses, blankTexts],
];

export function registerDocumentRules(strapi: Core.Strapi): void {
  for (const makeRule of rules) strapi.documents.use(makeRule(strapi));
}
