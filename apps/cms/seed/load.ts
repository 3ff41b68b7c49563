import type { Core } from '@strapi/strapi';
import { articles } from './content/articles';
import { categories } from './content/categories';
import { draftsOfLegalDocuments } from './content/drafts-of-legal-documents';
import { galleries } from './content/galleries';
import { legalDocuments } from './content/legal-documents';
import { pages } from './content/pages';
import { site } from './content/site';
import { documentTypes, issuingBodies, legalFields } from './content/terms';
import { videos } from './content/videos';
import { openLibrary } from './library';
import type { SeedContext } from './put';
import { putLegalDocuments, putTerms } from './put-documents';
import { putGalleries, putVideos } from './put-media';
import { putArticles, putCategories } from './put-news';
import { putSite, putTexts } from './put-site';
import { openRecord } from './record';

const all = [
  ...[categories, articles, galleries, legalDocuments, draftsOfLegalDocuments, pages, [site]],
  ...[documentTypes, issuingBodies, legalFields, videos],
];
const TOTAL = all.reduce((sum, items) => sum + items.length, 0);
const REPORT_EVERY = 20;

/**
 * Loads the first content. The load is idempotent and resumable: it can stop at any moment, and
 * each item is created only once.
 */
export async function loadFirstContent(strapi: Core.Strapi): Promise<void> {
  let count = 0;
  const record = await openRecord(strapi);
  const missing = TOTAL - record.size();
  const context: SeedContext = {
    strapi,
    record,
    library: openLibrary(strapi),
    done() {
      count += 1;
      if (missing > 0 && (count % REPORT_EVERY === 0 || count === TOTAL)) {
        strapi.log.info(`Nội dung ban đầu: ${count}/${TOTAL}`);
      }
    },
  };
  await putSite(context, site);
  await putCategories(context, categories);
  await putTerms(context, { documentTypes, issuingBodies, legalFields });
  await putLegalDocuments(context, legalDocuments);
  await putArticles(context, articles);
  await putLegalDocuments(context, draftsOfLegalDocuments);
  await putVideos(context, videos);
  await putGalleries(context, galleries);
  await putTexts(context, 'api::page.page', pages);
}
