import { readingTexts } from '../texts/reading.ts';
import styles from './reading-tools.module.css';
import { ShareLinks } from './share-links.tsx';

/** Share links, for pages that are looked at rather than read. */
export function ShareTools({ path }: { path: string }) {
  return (
    <section aria-label={readingTexts.share} className={`${styles.tools} ${styles.open}`}>
      <ShareLinks path={path} />
    </section>
  );
}
