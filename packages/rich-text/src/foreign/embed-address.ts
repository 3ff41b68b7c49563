import { cleanHref } from '../nodes/marks.js';

interface Player {
  host: RegExp;
  path: RegExp;
  /** The address of the page that a reader can open; undefined if the frame does not contain it. */
  page: (url: URL, found: string) => string | undefined;
}

const parameter = (name: string) => (url: URL) => url.searchParams.get(name) ?? undefined;

/** Embedded players and viewers whose content also has a page of its own. */
const PLAYERS: readonly Player[] = [
  {
    host: /^(www\.|m\.)?youtube(-nocookie)?\.com$/,
    path: /^\/embed\/videoseries()$/,
    page: ({ searchParams }) => `https://www.youtube.com/playlist?list=${searchParams.get('list')}`,
  },
  {
    host: /^(www\.|m\.)?youtube(-nocookie)?\.com$/,
    path: /^\/(?:embed|v)\/([\w-]{6,})/,
    page: ({ searchParams }, id) => {
      const start = Number.parseInt(searchParams.get('start') ?? '', 10);
      return `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`;
    },
  },
  {
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/(\d+)/,
    page: (_, id) => `https://vimeo.com/${id}`,
  },
  { host: /^(www\.)?facebook\.com$/, path: /^\/plugins\/\w+\.php()$/, page: parameter('href') },
  { host: /^docs\.google\.com$/, path: /^\/(?:viewer|gview)()$/, page: parameter('url') },
  { host: /^view\.officeapps\.live\.com$/, path: /^\/op\/()/, page: parameter('src') },
];

/**
 * The address where a reader can open the content of a frame; undefined if no such address may be
 * stored.
 */
export function embedAddress(source: string): string | undefined {
  const address = source.trim().replace(/^\/\/(?=[^/\\])/, 'https://');
  if (!/^https?:/i.test(address)) return cleanHref(address);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const { host, path, page } of PLAYERS) {
    const found = host.test(url.hostname) ? path.exec(url.pathname) : null;
    const shown = found && page(url, found[1] ?? '');
    if (shown) return cleanHref(shown);
  }
  return cleanHref(address);
}

/** The host of an address, such as `www.youtube.com`; empty for a relative address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
