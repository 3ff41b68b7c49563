import { uidOf } from '../type-uid';
import { dailyWorkTexts as texts } from './daily-work-texts';

interface Link {
  uid: string;
  title: string;
}

interface Links<L extends Link> {
  collectionTypeLinks: readonly L[];
  singleTypeLinks: readonly L[];
}

interface Section<L extends Link> {
  id: string;
  title: string;
  searchable: true;
  /** Read by our patch; Strapi sorts the links by title without it. */
  isOrdered: true;
  links: L[];
}

/** Types that editors open every day, most frequent first. */
const DAILY = ['article', 'legal-document', 'gallery', 'video', 'page'].map(uidOf);
/** Types in neither list follow these. */
const SELDOM = ['category', 'document-type', 'issuing-body', 'legal-field', 'redirect', 'site'].map(
  uidOf,
);

/** Splits the content menu into daily work, and vocabularies and settings. */
export function menuSections<L extends Link>(links: Links<L>): Section<L>[] {
  const all = [...links.collectionTypeLinks, ...links.singleTypeLinks];
  const daily = DAILY.flatMap((uid) => all.filter((link) => link.uid === uid));
  const seldom = SELDOM.flatMap((uid) => all.filter((link) => link.uid === uid));
  const others = all.filter((link) => !DAILY.includes(link.uid) && !SELDOM.includes(link.uid));
  const sections = [
    { id: 'daily', title: texts.daily, links: daily },
    { id: 'seldom', title: texts.seldom, links: [...seldom, ...others] },
  ];
  return sections
    .filter((section) => section.links.length > 0)
    .map((section) => ({ ...section, searchable: true, isOrdered: true }));
}
