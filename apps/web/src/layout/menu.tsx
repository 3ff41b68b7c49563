import { useEffect, useId, useState } from 'react';
import { useLocation } from 'react-router';
import { homeAddress, newsListAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './menu.module.css';
import { MenuEntry } from './menu-entry.tsx';

const withoutSite = [
  { label: layoutTexts.home, href: homeAddress(), children: [] },
  { label: layoutTexts.news, href: newsListAddress(), children: [] },
];

/** Two levels. On a small screen it opens from a button; Escape closes it. */
export function Menu() {
  const id = useId();
  const { menu } = useSite();
  const [isOpen, setIsOpen] = useState(false);
  const { key } = useLocation();
  useEffect(() => setIsOpen(false), [key]);
  const entries = menu.length > 0 ? menu : withoutSite;
  return (
    <nav
      aria-label={layoutTexts.mainMenu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setIsOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {layoutTexts.menu}
      </button>
      <ul id={id} className={styles.entries} data-open={isOpen}>
        {entries.map((entry) => (
          <MenuEntry key={`${entry.label} ${entry.href}`} entry={entry} />
        ))}
      </ul>
    </nav>
  );
}
