import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { hasLink, htmlText, plainText, type FeedText } from './feed-text.ts';
import { withoutForbidden } from './xml-text.ts';

/** The newest items of a list. Addresses are absolute; texts are plain, a summary may have links. */
export interface Feed {
  title: string;
  description: string;
  /** The page of the site that shows the same list. */
  pageUrl: string;
  publisher: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Also the item's id: published addresses never change. */
  url: string;
  title: string;
  summary: FeedText;
  published: Date;
  /** The last change that readers should notice. */
  updated: Date;
  categories: string[];
  picture: FeedPicture | undefined;
}

export interface FeedPicture {
  url: string;
  width: number;
  height: number;
  /** The media type, where it is known. */
  type?: string;
}

interface FeedFormat {
  contentType: string;
  write: (feed: Feed, feedUrl: string) => string;
}

/** The formats by the last part of their addresses. */
export const FEED_FORMATS: Record<string, FeedFormat> = {
  'rss.xml': { contentType: 'application/rss+xml; charset=utf-8', write: writeRss },
  'atom.xml': { contentType: 'application/atom+xml; charset=utf-8', write: writeAtom },
  'feed.json': { contentType: 'application/feed+json; charset=utf-8', write: writeJson },
};

/** Depends on the items alone, so that an unchanged feed is answered 304. */
function changedAt({ items }: Feed): Date {
  return new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())));
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with pictures as Media RSS. */
function writeRss(feed: Feed, feedUrl: string): string {
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.pageUrl,
    description: feed.description,
    language: 'vi',
    lastBuildDate: changedAt(feed),
    atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map(({ url, title, summary, published, updated, categories, picture }) => ({
      title,
      link: url,
      guid: { value: url, isPermaLink: true },
      pubDate: published,
      // Feed readers parse it as HTML.
      description: htmlText(summary),
      ...(updated > published && { atom: { updated } }),
      categories: categories.map((name) => ({ name })),
      ...(picture && { media: { contents: [{ ...picture, medium: 'image' }] } }),
    })),
  });
  return tidied(xml);
}

/** Atom 1.0 (RFC 4287). */
function writeAtom(feed: Feed, feedUrl: string): string {
  const xml = generateAtomFeed({
    id: feedUrl,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.description, type: 'text' },
    updated: changedAt(feed),
    authors: [{ name: feed.publisher }],
    links: [
      { href: feedUrl, rel: 'self', type: 'application/atom+xml' },
      { href: feed.pageUrl, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.items.map(({ url, title, summary, published, updated, categories, picture }) => ({
      id: url,
      title: { value: title, type: 'text' },
      summary: hasLink(summary)
        ? { value: htmlText(summary), type: 'html' }
        : { value: plainText(summary), type: 'text' },
      published,
      updated,
      categories: categories.map((term) => ({ term })),
      links: [
        { href: url, rel: 'alternate', type: 'text/html' },
        ...(picture ? [enclosureOf(picture)] : []),
      ],
    })),
  });
  return tidied(xml);
}

function enclosureOf({ url, type }: FeedPicture) {
  return { href: url, rel: 'enclosure', ...(type !== undefined && { type }) };
}

/** The library indents CDATA sections, which adds spaces to their text. */
function tidied(xml: string): string {
  const tight = xml.replace(/>\n +<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n +<\//g, ']]></');
  return withoutForbidden(tight);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function writeJson(feed: Feed, feedUrl: string): string {
  const json = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feedUrl,
    language: 'vi',
    authors: [{ name: feed.publisher }],
    items: feed.items.map(({ url, title, summary, published, updated, categories, picture }) => ({
      id: url,
      url,
      title,
      content_text: plainText(summary),
      ...(hasLink(summary) && { content_html: htmlText(summary) }),
      date_published: published,
      ...(updated > published && { date_modified: updated }),
      tags: categories,
      ...(picture && { image: picture.url }),
    })),
  });
  return JSON.stringify(json);
}
