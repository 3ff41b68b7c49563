import { CONTENT_TYPES } from '@portal/contract/content-types';
import { monthOf } from '@portal/vietnamese/days';
import type { LoaderFunctionArgs } from 'react-router';
import { prefetchShownMonth } from '../features/calendar/use-shown-month.ts';
import { newestDocumentsQuery } from '../features/documents/document-queries.ts';
import { openConsultationsQuery } from '../features/documents/open-consultations-query.ts';
import { newestGalleriesQuery } from '../features/galleries/gallery-queries.ts';
import { ANNOUNCEMENTS } from '../features/news/divide-news.ts';
import {
  Announcements,
  LeadingNews,
  NewestNews,
  NewsByCategory,
  useHasAnnouncements,
} from '../features/news/home-news.tsx';
import {
  featuredNewsQuery,
  newsByCategoryQuery,
  newsListQuery,
  NEWEST,
} from '../features/news/news-queries.ts';
import { newestVideosQuery } from '../features/videos/video-queries.ts';
import {
  categoryAddress,
  documentListAddress,
  homeAddress,
  listAddress,
} from '../lib/addresses.ts';
import { unavailable } from '../lib/errors.ts';
import { loadBeside, queryClientContext } from '../lib/query-client.ts';
import { today } from '../lib/today.ts';
import { homeTexts } from '../texts/home.ts';
import { newsTexts } from '../texts/news.ts';
import { later } from '../ui/later.tsx';
import { QuerySection } from '../ui/query-section.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import { useSite } from '../lib/site.ts';
import styles from './home.module.css';

const NewsCalendar = later(
  async () => (await import('../features/calendar/news-calendar.tsx')).NewsCalendar,
);
const DocumentWidget = later(
  async () => (await import('../features/documents/document-widget.tsx')).DocumentWidget,
);
const VideoWidget = later(
  async () => (await import('../features/videos/video-widget.tsx')).VideoWidget,
);
const GalleryWidget = later(
  async () => (await import('../features/galleries/gallery-widget.tsx')).GalleryWidget,
);

/** Each section fails alone; the page fails only if every query does. */
export async function loader({ context }: LoaderFunctionArgs) {
  const queryClient = context.get(queryClientContext);
  const calendar = loadBeside(prefetchShownMonth(queryClient, monthOf(today())));
  const results = await Promise.allSettled([
    queryClient.ensureQueryData(featuredNewsQuery()),
    queryClient.ensureQueryData(newsListQuery(NEWEST)),
    queryClient.ensureQueryData(newsByCategoryQuery()),
    queryClient.ensureQueryData(newestVideosQuery()),
    queryClient.ensureQueryData(newestGalleriesQuery()),
    queryClient.ensureQueryData(newestDocumentsQuery()),
    queryClient.ensureQueryData(openConsultationsQuery()),
  ]);
  if (results.every(({ status }) => status === 'rejected')) throw unavailable();
  await calendar;
  return null;
}

export function Component() {
  const { agencyName } = useSite();
  const hasAnnouncements = useHasAnnouncements();
  return (
    <div className={styles.home}>
      <PageMeta description={newsTexts.listDescription} address={homeAddress()} />
      <h1 className="visually-hidden">{agencyName}</h1>
      <div className={styles.columns}>
        <div className={styles.lead}>
          <QuerySection heading={homeTexts.leading} lines={14}>
            <LeadingNews />
          </QuerySection>
        </div>
        {hasAnnouncements && (
          <div className={styles.announcements}>
            <QuerySection
              heading={homeTexts.announcements}
              address={categoryAddress(ANNOUNCEMENTS)}
              lines={12}
            >
              <Announcements />
            </QuerySection>
          </div>
        )}
        <div className={styles.documents}>
          <QuerySection heading={homeTexts.documents} address={documentListAddress()} lines={14}>
            <DocumentWidget />
          </QuerySection>
        </div>
        <div className={styles.calendar}>
          <NewsCalendar />
        </div>
        <div className={styles.newest}>
          <QuerySection heading={homeTexts.newest} address={listAddress('article')} lines={18}>
            <NewestNews />
          </QuerySection>
        </div>
        <div className={styles.videos}>
          <QuerySection
            heading={CONTENT_TYPES.video.listTitle}
            address={listAddress('video')}
            lines={12}
          >
            <VideoWidget />
          </QuerySection>
        </div>
      </div>
      <div className={styles.band}>
        <div className={styles.galleries}>
          <QuerySection
            heading={CONTENT_TYPES.gallery.listTitle}
            address={listAddress('gallery')}
            lines={8}
          >
            <GalleryWidget />
          </QuerySection>
        </div>
      </div>
      <QuerySection heading={homeTexts.byCategory} lines={24}>
        <NewsByCategory />
      </QuerySection>
    </div>
  );
}
