import type { Site } from '@portal/contract/site';
import { useId } from 'react';
import { useLocation } from 'react-router';
import { layoutTexts } from '../texts/layout.ts';
import { EditorsLink } from './editors-link.tsx';
import styles from './menu.module.css';
import { useDisclosure } from './use-disclosure.ts';

type Entry = Site['menu'][number];

export function MenuEntry({ entry }: { entry: Entry }) {
  const { pathname } = useLocation();
  const { label, href, children } = entry;
  return (
    <li className={styles.entry}>
      <EditorsLink label={label} href={href} current={currentOf(pathname, entry)} />
      {children.length > 0 && <SubMenu label={label} links={children} />}
    </li>
  );
}

/** The page itself, or the section that it belongs to. */
function currentOf(pathname: string, { href }: Entry): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  const isAbove = href !== '/' && pathname.startsWith(`${href}/`);
  return isAbove ? 'true' : undefined;
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
            <EditorsLink {...link} current={pathname === link.href ? 'page' : undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}
