import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import type { ViewCount } from '@portal/contract/view-counts';
import { isSlug } from '@portal/vietnamese/slug';

/** A page of the site as it is counted. */
export type Viewed = Pick<ViewCount, 'kind' | 'slug'>;

const bySection = new Map<string, ContentTypeName>(
  CONTENT_TYPE_NAMES.map((type) => [CONTENT_TYPES[type].section, type]),
);
const byPlural = new Map<string, ContentTypeName>(
  CONTENT_TYPE_NAMES.map((type) => [CONTENT_TYPES[type].plural, type]),
);
const OTHERS: Readonly<Record<string, Viewed>> = {
  '/': { kind: 'home', slug: '' },
  '/tim-kiem': { kind: 'search', slug: '' },
  '/so-do': { kind: 'site-map', slug: '' },
};
const LIST: Viewed = { kind: 'list', slug: '' };
const API = '/api/v1/';

/** The page at an address that was answered with 200; undefined if it is no page of the site. */
export function viewedAt(path: string): Viewed | undefined {
  const other = OTHERS[path];
  if (other) return other;
  const end = path.indexOf('/', 1);
  const section = end < 0 ? path : path.slice(0, end);
  const type = bySection.get(section);
  if (type === undefined) return undefined;
  const slug = end < 0 ? '' : path.slice(end + 1);
  // Days, months and categories have addresses below the section of news.
  if (slug === '' || slug.includes('/')) return LIST;
  return isSlug(slug) ? { kind: type, slug } : undefined;
}

/**
 * The item that the site requests from the API on client-side navigation. Lists do not count, because
 * blocks of other pages request them too; nor do items with parameters, which their own page requests.
 */
export function viewedByApi(target: string): Viewed | undefined {
  if (!target.startsWith(API) || target.includes('?')) return undefined;
  const [plural = '', slug = '', more] = target.slice(API.length).split('/');
  const kind = byPlural.get(plural);
  if (kind === undefined || more !== undefined || !isSlug(slug)) return undefined;
  return { kind, slug };
}
