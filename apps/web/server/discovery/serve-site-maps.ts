import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import type { FastifyInstance } from 'fastify';
import {
  SitemapIndexStream,
  SitemapStream,
  type SitemapItemLoose,
  type SitemapStreamOptions,
} from 'sitemap';
import { NOTHING, textForPrograms } from '../kept-answers/kept-answer.ts';
import type { AnswerKept } from '../kept-answers/send-kept.ts';
import type { CmsReader } from './cms-reader.ts';
import {
  countFiles,
  entriesOfFile,
  publisherName,
  recentNews,
  sectionEntries,
  type SiteMapEntry,
} from './site-map-entries.ts';
import { NEWS_SITE_MAP, SITE_MAP_INDEX, SITE_MAPS } from './site-map-addresses.ts';

interface SiteMapOptions {
  askCms: CmsReader;
  webPublicUrl: URL;
  answerKept: AnswerKept;
}

interface FileRoute {
  Params: { file: string };
}

type Namespaces = NonNullable<SitemapStreamOptions['xmlns']>;

const SECTIONS = 'sections.xml';
/** The library makes no file without entries. */
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>';
const NO_NAMESPACES: Namespaces = { news: false, xhtml: false, image: false, video: false };

/** https://www.sitemaps.org/protocol.html */
export function serveSiteMaps(app: FastifyInstance, options: SiteMapOptions): void {
  const { askCms, webPublicUrl, answerKept } = options;
  const { origin } = webPublicUrl;
  const fullUrl = (address: string) => new URL(address, origin).href;

  const written = (xml: string) => textForPrograms('application/xml; charset=utf-8', xml);

  app.get(SITE_MAP_INDEX, async (request, reply) =>
    answerKept(request, reply, SITE_MAP_INDEX, async () => {
      const files = [SECTIONS];
      for (const [type, count] of await countFiles(askCms)) {
        const { plural } = CONTENT_TYPES[type];
        for (let file = 1; file <= count; file += 1) files.push(`${plural}-${file}.xml`);
      }
      const items = files.map((file) => ({ url: fullUrl(SITE_MAPS + file) }));
      return { answer: written(await text(Readable.from(items).pipe(new SitemapIndexStream()))) };
    }),
  );

  app.get(NEWS_SITE_MAP, async (request, reply) =>
    answerKept(request, reply, NEWS_SITE_MAP, async () => {
      const [name, { news, validUntil }] = await Promise.all([
        publisherName(askCms),
        recentNews(askCms, new Date()),
      ]);
      const items = news.map(({ address, title, posted }) => ({
        url: fullUrl(address),
        news: { publication: { name, language: 'vi' }, publication_date: posted, title },
      }));
      const xml = await siteMap(items, { ...NO_NAMESPACES, news: true });
      return { answer: written(xml), validUntil };
    }),
  );

  app.get<FileRoute>(`${SITE_MAPS}:file`, async (request, reply) => {
    const { file } = request.params;
    return answerKept(request, reply, SITE_MAPS + file, async () => {
      const entries = await entriesOf(file);
      if (!entries?.length) return { answer: NOTHING };
      const items = entries.map(({ address, changed }) => ({
        url: fullUrl(address),
        ...(changed !== undefined && { lastmod: changed }),
      }));
      return { answer: written(await siteMap(items, NO_NAMESPACES)) };
    });
  });

  async function entriesOf(name: string): Promise<SiteMapEntry[] | undefined> {
    if (name === SECTIONS) return sectionEntries(askCms);
    const [, plural, file = ''] = /^([a-z-]+)-([1-9]\d{0,2})\.xml$/.exec(name) ?? [];
    const type = CONTENT_TYPE_NAMES.find((one) => CONTENT_TYPES[one].plural === plural);
    return type && entriesOfFile(askCms, type, Number(file));
  }
}

async function siteMap(items: SitemapItemLoose[], xmlns: Namespaces): Promise<string> {
  if (items.length === 0) return EMPTY;
  const stream = new SitemapStream({ xmlns });
  return text(Readable.from(items).pipe(stream));
}
