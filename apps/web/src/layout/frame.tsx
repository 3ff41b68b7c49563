import type { ReactNode } from 'react';
import { layoutTexts } from '../texts/layout.ts';
import { later } from '../ui/later.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { PendingBar } from './pending-bar.tsx';
import { RefreshNotice } from './refresh-notice.tsx';

const MAIN = 'noi-dung-chinh';

const Footer = later(async () => (await import('./footer.tsx')).Footer);

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a href={`#${MAIN}`} className={styles.skip}>
        {layoutTexts.skipToContent}
      </a>
      <PendingBar />
      <Header />
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        <RefreshNotice />
        {children}
      </main>
      <Footer />
    </>
  );
}
