import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { Site } from '@portal/contract/site';
import { homeAddress, listAddress } from '../lib/addresses.ts';
import { layoutTexts } from '../texts/layout.ts';

export type Entry = Site['menu'][number];
type Current = 'page' | 'true' | undefined;

const withoutSite: Entry[] = [
  { label: layoutTexts.home, href: homeAddress(), children: [] },
  { label: CONTENT_TYPES.article.listTitle, href: listAddress('article'), children: [] },
];

export function entriesOf(menu: Entry[]): Entry[] {
  return menu.length > 0 ? menu : withoutSite;
}

/** Whether an entry is the page itself, or the section that contains it. */
export function currentOf(pathname: string, href: string): Current {
  if (pathname === href) return 'page';
  const isAbove = href !== '/' && pathname.startsWith(`${href}/`);
  return isAbove ? 'true' : undefined;
}

/** An entry of the second level is marked only on its own page. */
export function currentBelow(pathname: string, href: string): Current {
  return pathname === href ? 'page' : undefined;
}

/** The `aria-current` of each menu entry. */
export function currentEntries(menu: Entry[], pathname: string): Current[] {
  return entriesOf(menu).flatMap(({ href, children }) => [
    currentOf(pathname, href),
    ...children.map((below) => currentBelow(pathname, below.href)),
  ]);
}
