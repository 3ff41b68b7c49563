import { useEffect } from 'react';
import { Link, useRevalidator, useRouteError } from 'react-router';
import { homeAddress, newsListAddress, searchAddress } from '../lib/addresses.ts';
import { describeError } from '../lib/errors.ts';
import { focusHeading } from '../lib/focus-place.ts';
import { errorTexts } from '../texts/errors.ts';
import { layoutTexts } from '../texts/layout.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './problem.module.css';

const everywhere = [
  { label: layoutTexts.home, address: homeAddress() },
  { label: layoutTexts.news, address: newsListAddress() },
  { label: errorTexts.searchInstead, address: searchAddress() },
];

/** What stands in a page's place when it could not be loaded or is not there. */
export function ProblemPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const { title, text, links, canRetry } = describeError(error);
  useEffect(() => {
    if (canRetry) console.warn(error);
  }, [canRetry, error]);
  // What replaces this page after another attempt takes over the focus of its button.
  useEffect(() => focusHeading, []);
  const suggested = new Set(links.map(({ address }) => address));
  const ways = [...links, ...everywhere.filter(({ address }) => !suggested.has(address))];
  return (
    <div className={styles.problem}>
      <PageTitle title={title} />
      <meta name="robots" content="noindex" />
      <h1 className={styles.heading}>{title}</h1>
      <p>{text}</p>
      {canRetry && (
        <button
          type="button"
          className={styles.retry}
          aria-disabled={state === 'loading'}
          onClick={() => void revalidate()}
        >
          {errorTexts.retry}
        </button>
      )}
      <h2 className={styles.next}>{errorTexts.goOn}</h2>
      <ul className={styles.ways}>
        {ways.map(({ label, address }) => (
          <li key={address}>
            <Link to={address}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
