import { fileNameOf } from './file-names.ts';
import { addressesIn } from './links.ts';

export interface Answer {
  status: number;
  contentType: string;
  location: string | undefined;
  body: Buffer;
}

export interface Crawl {
  origin: string;
  ask: (address: string) => Promise<Answer>;
  write: (file: string, answer: Answer) => Promise<void>;
  /** Whether the folder already has the file, or the host asks another server for it. */
  isElsewhere: (url: URL) => boolean;
  onProgress: (done: number, known: number) => void;
}

export interface Crawled {
  files: number;
  /** The number of addresses whose query maps to no file. */
  dynamic: number;
  /** By path and query. */
  redirects: Map<string, string>;
  /** Addresses that are linked but missing. */
  broken: string[];
  /** The media types of texts for programs, by file name. */
  types: Map<string, string>;
}

/** Where the crawl starts; no page links to most of these. */
const SEEDS = [
  ...['/', '/rss.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/sitemap-news.xml'],
  ...['/robots.txt', '/opensearch.xml', '/manifest.webmanifest', '/.well-known/security.txt'],
];
const AT_ONCE = 4;

/**
 * Requests every address reachable from the home page and the site maps, each once. Pages that link to a
 * missing address are requested again, because it may have been withdrawn after they were rendered.
 */
export async function crawl({ origin, ask, write, isElsewhere, onProgress }: Crawl) {
  const known = new Set<string>();
  const waiting: string[] = [];
  const written = new Set<string>();
  /** For each address that is missing or not yet requested: the addresses that lead to it. */
  const leading = new Map<string, Set<string>>();
  const found = {
    dynamic: 0,
    redirects: new Map<string, string>(),
    types: new Map<string, string>(),
  };
  let done = 0;

  function add(url: URL, from?: string): void {
    const address = url.pathname + url.search;
    if (isElsewhere(url)) return;
    if (!known.has(address)) {
      known.add(address);
      if (fileNameOf(url) === undefined) {
        found.dynamic += 1;
        return;
      }
      leading.set(address, new Set());
      waiting.push(address);
    }
    if (from !== undefined) leading.get(address)?.add(from);
  }

  async function visit(address: string): Promise<void> {
    const url = new URL(address, origin);
    const file = fileNameOf(url);
    const answer = await ask(address);
    const { status, contentType, location, body } = answer;
    if (status >= 500) throw new Error(`${address}: ${status}`);
    if (location !== undefined) {
      found.redirects.set(address, location);
      const target = new URL(location, origin);
      if (target.origin === origin) add(target, address);
    } else if (status < 400 && file !== undefined) {
      await write(file, answer);
      written.add(address);
      if (/xml|json/.test(contentType) && !contentType.startsWith('application/xml')) {
        found.types.set(file.replace(/^.*\//, ''), contentType);
      }
      for (const next of addressesIn(body.toString(), contentType, origin)) add(next, address);
    }
    if (location !== undefined || status < 400) leading.delete(address);
    done += 1;
    onProgress(done, done + waiting.length);
  }

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await visit(next);
  }

  async function workAll(): Promise<void> {
    while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  for (const seed of SEEDS) add(new URL(seed, origin));
  await workAll();
  const again = new Set([...leading.values()].flatMap((addresses) => [...addresses]));
  for (const addresses of leading.values()) addresses.clear();
  waiting.push(...again);
  await workAll();
  const broken = [...leading].filter(([address, from]) => from.size > 0 || SEEDS.includes(address));
  const result: Crawled = {
    ...{ ...found, files: written.size },
    broken: broken.map(([address]) => address),
  };
  return result;
}
