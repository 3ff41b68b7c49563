import { CONTENT_TYPES, contentAddress, LISTED_TYPES } from '@portal/contract/content-types';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LoaderFunctionArgs } from 'react-router';
import { calendarYearsQuery } from '../features/calendar/calendar-queries.ts';
import { categoriesQuery } from '../features/news/news-queries.ts';
import { staticPagesQuery } from '../features/static-pages/static-page-queries.ts';
import {
  categoryAddress,
  FEEDS,
  documentListAddress,
  feedAddress,
  homeAddress,
  listLink,
  newsOfYearAddress,
  searchAddress,
  siteMapAddress,
} from '../lib/addresses.ts';
import { answerOrUnavailable, type PageLink } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { layoutTexts } from '../texts/layout.ts';
import { newsTexts } from '../texts/news.ts';
import { staticPageTexts } from '../texts/static-page.ts';
import { QuerySection } from '../ui/query-section.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './site-map.module.css';

/** The formats of feeds, by their usual names. */
const FORMATS = { RSS: 'rss.xml', Atom: 'atom.xml', JSON: 'feed.json' };

const sections: PageLink[] = [
  { label: layoutTexts.home, address: homeAddress() },
  ...LISTED_TYPES.map(listLink),
  { label: layoutTexts.search, address: searchAddress() },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const queryClient = context.get(queryClientContext);
  await answerOrUnavailable(
    Promise.all([
      // The map is useful without them.
      queryClient.prefetchQuery(calendarYearsQuery()),
      queryClient.ensureQueryData(categoriesQuery()),
      queryClient.ensureQueryData(staticPagesQuery()),
    ]),
  );
  return null;
}

export function Component() {
  const years = useQuery(calendarYearsQuery()).data?.data.toReversed() ?? [];
  const categories = useSuspenseQuery(categoriesQuery()).data.data;
  const pages = useSuspenseQuery(staticPagesQuery()).data.data;
  return (
    <>
      <PageHeading
        heading={layoutTexts.siteMap}
        description={staticPageTexts.siteMapDescription}
        address={siteMapAddress()}
      />
      <div className={styles.columns}>
        <QuerySection heading={staticPageTexts.sections}>
          <Links links={sections} empty="" />
        </QuerySection>
        <QuerySection heading={staticPageTexts.categories}>
          <Links
            links={categories.map(({ name, slug }) => ({
              label: name,
              address: categoryAddress(slug),
            }))}
            empty={staticPageTexts.noCategories}
          />
        </QuerySection>
        {years.length > 0 && (
          <QuerySection heading={staticPageTexts.years}>
            <Links
              links={years.map(({ year }) => ({
                label: newsTexts.year(year),
                address: newsOfYearAddress(year),
              }))}
              empty=""
            />
          </QuerySection>
        )}
        <QuerySection heading={staticPageTexts.pages}>
          <Links
            links={pages
              .map(({ title, slug }) => ({ label: title, address: contentAddress('page', slug) }))
              .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'))}
            empty={staticPageTexts.noPages}
          />
        </QuerySection>
        <QuerySection heading={staticPageTexts.feeds} id={FEEDS}>
          <p>{staticPageTexts.feedsHint}</p>
          <ul className={styles.links}>
            <Feed label={staticPageTexts.allNews} />
            {categories.map(({ name, slug }) => (
              <Feed key={slug} label={name} list={categoryAddress(slug)} />
            ))}
            <Feed label={CONTENT_TYPES['legal-document'].listTitle} list={documentListAddress()} />
          </ul>
        </QuerySection>
      </div>
    </>
  );
}

/** The feeds of a list. They are not pages of the site, so they are plain links. */
function Feed({ label, list = '' }: { label: string; list?: string }) {
  return (
    <li className={styles.feed}>
      {label}:
      {Object.entries(FORMATS).map(([format, name]) => (
        <a key={name} href={feedAddress(name, list)}>
          {format}
          <span className="visually-hidden"> – {label}</span>
        </a>
      ))}
    </li>
  );
}

function Links({ links, empty }: { links: PageLink[]; empty: string }) {
  if (links.length === 0) return <p>{empty}</p>;
  return (
    <ul className={styles.links}>
      {links.map(({ label, address }) => (
        <li key={address}>
          <Link to={address}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
