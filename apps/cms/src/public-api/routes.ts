import { endpoints } from '@portal/contract/endpoints';
import { getCalendar } from '../api/article/public/calendar';
import { getArticle } from '../api/article/public/detail';
import { listArticles } from '../api/article/public/list';
import { listCategories } from '../api/category/public/list';
import { getGallery } from '../api/gallery/public/detail';
import { listGalleries } from '../api/gallery/public/list';
import { getLegalDocument } from '../api/legal-document/public/detail';
import { listLegalDocuments } from '../api/legal-document/public/list';
import { getPage } from '../api/page/public/detail';
import { listPages } from '../api/page/public/list';
import { findRedirect } from '../api/redirect/public/find';
import { getSite } from '../api/site/public/get';
import { getVideo } from '../api/video/public/detail';
import { listVideos } from '../api/video/public/list';
import { search } from '../search/public/search';
import { suggestTitles } from '../search/public/suggest';
import { describeApi } from './describe-api';
import { publicRoute, type Path, type PublicRoute } from './route';

/** Everything the public can ask for; the contract says what each address takes and answers. */
export const publicRoutes: Record<Path, PublicRoute> = {
  '/articles': publicRoute(endpoints['/articles'], listArticles),
  '/articles/calendar': publicRoute(endpoints['/articles/calendar'], getCalendar),
  '/articles/{slug}': publicRoute(endpoints['/articles/{slug}'], getArticle),
  '/categories': publicRoute(endpoints['/categories'], listCategories),
  '/galleries': publicRoute(endpoints['/galleries'], listGalleries),
  '/galleries/{slug}': publicRoute(endpoints['/galleries/{slug}'], getGallery),
  '/legal-documents': publicRoute(endpoints['/legal-documents'], listLegalDocuments),
  '/legal-documents/{slug}': publicRoute(endpoints['/legal-documents/{slug}'], getLegalDocument),
  '/openapi.json': publicRoute(endpoints['/openapi.json'], describeApi),
  '/pages': publicRoute(endpoints['/pages'], listPages),
  '/pages/{slug}': publicRoute(endpoints['/pages/{slug}'], getPage),
  '/redirects': publicRoute(endpoints['/redirects'], findRedirect),
  '/search': publicRoute(endpoints['/search'], search),
  '/search/suggest': publicRoute(endpoints['/search/suggest'], suggestTitles),
  '/site': publicRoute(endpoints['/site'], getSite),
  '/videos': publicRoute(endpoints['/videos'], listVideos),
  '/videos/{slug}': publicRoute(endpoints['/videos/{slug}'], getVideo),
};
