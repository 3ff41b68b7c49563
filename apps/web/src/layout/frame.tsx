import type { ReactNode } from 'react';
import { searchAddress } from '../lib/addresses.ts';
import { siteQuery } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import { kept } from '../ui/kept.tsx';
import { later } from '../ui/later.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { currentEntries } from './menu-entries.ts';
import { PendingBar } from './pending-bar.tsx';
import { RefreshNotice } from './refresh-notice.tsx';

const MAIN = 'noi-dung-chinh';

const KeptHeader = kept(Header, ({ queryClient, pathname }) => {
  const { queryKey } = siteQuery();
  const menu = queryClient.getQueryData(queryKey)?.data.menu ?? [];
  // On the search page the field holds the query, so its header is not shared.
  if (pathname === searchAddress()) return undefined;
  return { queries: [queryKey], others: currentEntries(menu, pathname) };
});

const Footer = kept(
  later(async () => (await import('./footer.tsx')).Footer),
  () => ({ queries: [siteQuery().queryKey], others: [] }),
);

/** The frame around every page. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a href={`#${MAIN}`} className={styles.skip}>
        {layoutTexts.skipToContent}
      </a>
      <PendingBar />
      <KeptHeader />
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        <RefreshNotice />
        {children}
      </main>
      <Footer />
    </>
  );
}
