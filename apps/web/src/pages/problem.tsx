import { useEffect, useState } from 'react';
import { Link, useLocation, useRevalidator, useRouteError } from 'react-router';
import { homeAddress, listLink, searchAddress } from '../lib/addresses.ts';
import { isReachable, loadInFull, mayLoadInFull, MissingCode } from '../lib/code.ts';
import { describeError, isAway } from '../lib/errors.ts';
import { isFirstPageLeft } from '../lib/first-page.ts';
import { focusHeading } from '../lib/focus-place.ts';
import { errorTexts } from '../texts/errors.ts';
import { layoutTexts } from '../texts/layout.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Button } from '../ui/button.tsx';
import styles from './problem.module.css';

const everywhere = [
  { label: layoutTexts.home, address: homeAddress() },
  listLink('article'),
  { label: errorTexts.searchInstead, address: searchAddress() },
];

/** Shown instead of a page that could not be loaded or does not exist. */
export function ProblemPage() {
  const error = useRouteError();
  const { key } = useLocation();
  if (error instanceof MissingCode) return <OutdatedPage key={key} error={error} />;
  if (isAway(error) && isFirstPageLeft()) return <AwayPage key={key} error={error} />;
  return <Problem error={error} />;
}

/** The address bar already has the requested address, so a reload gets the newer site's code. */
function OutdatedPage({ error }: { error: MissingCode }) {
  const [mayLoad] = useState(mayLoadInFull);
  // In an effect, because React may render an error more than once.
  useEffect(() => {
    if (mayLoad) loadInFull();
  }, [mayLoad]);
  return mayLoad ? <Skeleton lines={20} /> : <Problem error={error} />;
}

/** Reloads the page once, if the web server can be reached. */
function AwayPage({ error }: { error: unknown }) {
  const [toldError, setToldError] = useState<unknown>();
  useEffect(() => {
    let isShown = true;
    const loadOrTell = async () => {
      const isThere = await isReachable();
      if (!isShown) return;
      if (isThere && mayLoadInFull()) loadInFull();
      else setToldError(error);
    };
    void loadOrTell();
    return () => void (isShown = false);
  }, [error]);
  return toldError === error ? <Problem error={error} /> : <Skeleton lines={20} />;
}

function Problem({ error }: { error: unknown }) {
  const { revalidate, state } = useRevalidator();
  const { title, text, links, canRetry } = describeError(error);
  useEffect(() => {
    if (canRetry) console.warn(error);
  }, [canRetry, error]);
  // After another attempt the replacing page takes over the focus of the button.
  useEffect(() => focusHeading, []);
  const suggested = new Set(links.map(({ address }) => address));
  const ways = [...links, ...everywhere.filter(({ address }) => !suggested.has(address))];
  return (
    <div className={styles.problem}>
      <PageMeta title={title} />
      <h1 className={styles.heading}>{title}</h1>
      <p>{text}</p>
      {canRetry && (
        <Button
          isMain
          aria-disabled={state === 'loading'}
          onClick={() => {
            if (error instanceof MissingCode) loadInFull();
            else void revalidate();
          }}
        >
          {errorTexts.retry}
        </Button>
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
