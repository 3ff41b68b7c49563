import type { Core } from '@strapi/strapi';
import { checkWrittenFields } from './content/document-middlewares/check-written-fields';
import { compareOnWrite } from './panel/file-disagreements/compare-on-write';
import { confirmDoubts } from './panel/confirmations/confirm-doubts';
import { complete } from './content/document-middlewares/complete';
import { concurrentSaves } from './content/document-middlewares/concurrent-saves';
import { discardedChanges } from './content/document-middlewares/discarded-changes';
import { legalChecks } from './legal/on-write/checks';
import { keepFileUses } from './media/on-write/keep-file-uses';
import { legalNumber } from './legal/on-write/number-keys';
import { oldAddresses } from './content/document-middlewares/old-addresses';
import { picturesInPlace } from './content/document-middlewares/pictures-in-place';
import { postingDate } from './content/document-middlewares/posting-date';
import { projectChanges } from './content/document-middlewares/project-changes';
import { rehearse } from './panel/rehearsal/rehearse';
import { recordDocuments } from './workflow/audit/record-documents';
import { putInBin } from './workflow/bin/put-in-bin';
import { keepHistory } from './workflow/history/keep-history';
import { consultationTargets } from './legal/on-write/consultation-targets';
import { deletedTargets, relationTargets } from './legal/on-write/relation-targets';
import { richText } from './content/document-middlewares/rich-text';
import { siteAddresses } from './site/on-write/site-addresses';
import { slugs } from './content/document-middlewares/slugs';
import { inTurn } from './content/document-middlewares/turns';
import { videoAddress } from './media/on-write/video-address';
import { videoSource } from './media/on-write/video-source';
import { keepSchedules } from './workflow/schedule/keep-schedules';
import { tellCorrection } from './workflow/corrections/tell-correction';
import { keepUsedTerms } from './workflow/taking-back/keep-used-terms';
import { takeBack } from './workflow/taking-back/take-back';
import { followReview } from './workflow/review/follow-review';
import { holdRights } from './workflow/rights/hold-rights';

/** The first rule runs outermost. */
const rules = [
  ...[inTurn, concurrentSaves, holdRights, keepUsedTerms, rehearse, confirmDoubts],
  tellCorrection,
  ...[recordDocuments, keepSchedules, putInBin, followReview, keepHistory],
  ...[projectChanges, takeBack, keepFileUses, compareOnWrite, deletedTargets],
  ...[checkWrittenFields, legalChecks, legalNumber, relationTargets],
  ...[consultationTargets, discardedChanges],
  ...[complete, videoSource, picturesInPlace, slugs, postingDate],
  ...[richText, oldAddresses, videoAddress, siteAddresses],
];

export function registerDocumentMiddlewares(strapi: Core.Strapi): void {
  for (const makeRule of rules) strapi.documents.use(makeRule(strapi));
}
