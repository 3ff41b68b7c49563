import { addressOfSearch, readDocumentSearch } from '../features/documents/document-search.ts';
import {
  categoryAddress,
  documentListAddress,
  feedAddress,
  homeAddress,
  listAddress,
} from '../lib/addresses.ts';
import { fullAddress } from '../lib/site-origin.ts';

const FORMATS = {
  'rss.xml': { type: 'application/rss+xml', title: 'RSS' },
  'atom.xml': { type: 'application/atom+xml', title: 'Atom' },
  'feed.json': { type: 'application/feed+json', title: 'JSON Feed' },
};

interface ListPage {
  /** The path of the route. */
  path: string | undefined;
  slug: string;
  url: URL;
}

/**
 * The `<link>` elements of a list's feeds. Only the server renders them, because programs read the HTML
 * that it sends.
 */
export function feedLinks(page: ListPage): string {
  const list = listOf(page);
  if (list === undefined) return '';
  const links = Object.entries(FORMATS).map(([name, { type, title }]) => {
    const href = fullAddress(feedAddress(name, list.address)) + list.search;
    const escapedHref = href.replaceAll('&', '&amp;').replaceAll('"', '%22');
    return `<link rel="alternate" type="${type}" title="${title}" href="${escapedHref}"/>`;
  });
  return links.join('');
}

function listOf({ path, slug, url }: ListPage): { address: string; search: string } | undefined {
  if (path === homeAddress() || path === listAddress('article')) return { address: '', search: '' };
  if (path === categoryAddress(':slug')) return { address: categoryAddress(slug), search: '' };
  if (path !== documentListAddress()) return undefined;
  const asked = addressOfSearch({ ...readDocumentSearch(url.searchParams).search, page: 1 });
  return { address: path, search: asked.slice(path.length) };
}
