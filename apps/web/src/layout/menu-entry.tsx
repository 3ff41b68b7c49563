import { useId } from 'react';
import { useLocation } from 'react-router';
import { layoutTexts } from '../texts/layout.ts';
import { EditorsLink } from './editors-link.tsx';
import styles from './menu.module.css';
import { currentBelow, currentOf, type Entry } from './menu-entries.ts';
import { useDisclosure } from './use-disclosure.ts';

export function MenuEntry({ entry }: { entry: Entry }) {
  const { pathname } = useLocation();
  const { label, href, children } = entry;
  return (
    <li className={styles.entry}>
      <EditorsLink label={label} href={href} current={currentOf(pathname, href)} />
      {children.length > 0 && <SubMenu label={label} links={children} />}
    </li>
  );
}

function SubMenu({ label, links }: { label: string; links: Entry['children'] }) {
  const id = useId();
  const { isOpen, toggle, container, button } = useDisclosure<HTMLDivElement>();
  const { pathname } = useLocation();
  return (
    <div ref={container} className={styles.sub}>
      <button
        ref={button}
        type="button"
        className={styles.expand}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={layoutTexts.subMenu(label)}
        onClick={toggle}
      />
      <ul id={id} className={styles.subEntries} data-open={isOpen}>
        {links.map((link) => (
          <li key={`${link.label} ${link.href}`}>
            <EditorsLink {...link} current={currentBelow(pathname, link.href)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
