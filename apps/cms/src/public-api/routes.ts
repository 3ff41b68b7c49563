import { endpoints } from '@portal/contract/endpoints';
import type { Path } from '@portal/contract/find-endpoint';
import { openApiDocument } from '@portal/contract/openapi';
import { findArticle } from '../news/queries/find-article';
import { listCitingArticles } from '../news/queries/citing-articles';
import { getCalendar } from '../news/routes/calendar';
import { getArticle } from '../news/routes/article';
import { listArticles } from '../news/routes/articles';
import { articlesFile } from '../news/routes/articles-file';
import { galleriesFile } from '../media/routes/galleries-file';
import { pagesFile } from '../site/routes/pages-file';
import { videosFile } from '../media/routes/videos-file';
import { listCategories } from '../news/routes/categories';
import { getGallery, listGalleries } from '../media/routes/galleries';
import { getLegalDocument } from '../legal/routes/legal-document';
import { downloadFilesOf } from '../legal/routes/files-of-document';
import { legalDocumentsFile } from '../legal/routes/legal-documents-file';
import { getLegislation } from '../legal/routes/legislation';
import { listLegalDocuments } from '../legal/routes/legal-documents';
import { getPage, listPages } from '../site/routes/pages';
import { findRedirect } from '../site/routes/redirects';
import { getSite } from '../site/routes/site';
import { downloadTranscript } from '../media/routes/transcripts';
import { getVideo, listVideos } from '../media/routes/videos';
import { search, suggestTitles } from '../search/routes/search';
import { followChanges, getChangesState, listChanges } from './changes/changes-routes';
import { downloadRecords, getRecord } from './changes/record-routes';
import { csvRoute, linesRoute } from '../content/queries/list-file';
import { withdrawable } from '../content/withdrawals/withdrawable';
import { publicRoute, type PublicHandler, type PublicRoute } from '../content/queries/public-route';

const legalDocument = getLegalDocument({ listCitingArticles, findArticle });

const description = Promise.resolve({ ...openApiDocument() });
const describeApi: PublicHandler<'/openapi.json'> = () => description;

/** All routes of the public API; the contract defines their queries and answers. */
export const publicRoutes: Record<Path, PublicRoute> = {
  '/articles': publicRoute(endpoints['/articles'], listArticles),
  '/articles.csv': csvRoute(endpoints['/articles.csv'], articlesFile),
  '/articles.ndjson': linesRoute(endpoints['/articles.ndjson'], articlesFile),
  '/articles/calendar': publicRoute(endpoints['/articles/calendar'], getCalendar),
  '/articles/{slug}': withdrawable(
    'article',
    publicRoute(endpoints['/articles/{slug}'], getArticle),
  ),
  '/categories': publicRoute(endpoints['/categories'], listCategories),
  '/changes': listChanges,
  '/changes/state': publicRoute(endpoints['/changes/state'], getChangesState),
  '/changes/stream': followChanges,
  '/galleries': publicRoute(endpoints['/galleries'], listGalleries),
  '/galleries.csv': csvRoute(endpoints['/galleries.csv'], galleriesFile),
  '/galleries.ndjson': linesRoute(endpoints['/galleries.ndjson'], galleriesFile),
  '/galleries/{slug}': withdrawable(
    'gallery',
    publicRoute(endpoints['/galleries/{slug}'], getGallery),
  ),
  '/legal-documents': publicRoute(endpoints['/legal-documents'], listLegalDocuments),
  '/legal-documents.csv': csvRoute(endpoints['/legal-documents.csv'], legalDocumentsFile),
  '/legal-documents.ndjson': linesRoute(endpoints['/legal-documents.ndjson'], legalDocumentsFile),
  '/legal-documents/{slug}': withdrawable(
    'legal-document',
    publicRoute(endpoints['/legal-documents/{slug}'], legalDocument),
  ),
  '/legal-documents/{slug}/legislation.jsonld': getLegislation(legalDocument),
  '/legal-documents/{slug}/files.zip': downloadFilesOf,
  '/openapi.json': publicRoute(endpoints['/openapi.json'], describeApi),
  '/pages': publicRoute(endpoints['/pages'], listPages),
  '/pages.csv': csvRoute(endpoints['/pages.csv'], pagesFile),
  '/pages.ndjson': linesRoute(endpoints['/pages.ndjson'], pagesFile),
  '/pages/{slug}': withdrawable('page', publicRoute(endpoints['/pages/{slug}'], getPage)),
  '/records.ndjson': downloadRecords,
  '/records/{type}/{documentId}': getRecord,
  '/redirects': publicRoute(endpoints['/redirects'], findRedirect),
  '/search': publicRoute(endpoints['/search'], search),
  '/search/suggest': publicRoute(endpoints['/search/suggest'], suggestTitles),
  '/site': publicRoute(endpoints['/site'], getSite),
  '/transcripts/{slug}': downloadTranscript,
  '/videos': publicRoute(endpoints['/videos'], listVideos),
  '/videos.csv': csvRoute(endpoints['/videos.csv'], videosFile),
  '/videos.ndjson': linesRoute(endpoints['/videos.ndjson'], videosFile),
  '/videos/{slug}': withdrawable('video', publicRoute(endpoints['/videos/{slug}'], getVideo)),
};
