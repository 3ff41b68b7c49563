import { useId } from 'react';
import { useSite } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './menu.module.css';
import { entriesOf } from './menu-entries.ts';
import { MenuEntry } from './menu-entry.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** Two levels. On a small screen a button opens it. */
export function Menu() {
  const id = useId();
  const { menu } = useSite();
  const { isOpen, toggle, container, button } = useDisclosure<HTMLElement>();
  return (
    <nav ref={container} aria-label={layoutTexts.mainMenu} className={styles.menu}>
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {layoutTexts.menu}
      </button>
      <ul id={id} className={styles.entries} data-open={isOpen}>
        {entriesOf(menu).map((entry) => (
          <MenuEntry key={`${entry.label} ${entry.href}`} entry={entry} />
        ))}
      </ul>
    </nav>
  );
}
