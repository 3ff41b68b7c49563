import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { feedLinks } from './feed-links.ts';

const feedsOf = (path: string, address: string, slug = '') => {
  const html = feedLinks({ path, slug, url: new URL(address, 'http://site') });
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'link' });
  const { link: links = [] } = parser.parse(html);
  return links.map(({ '@_rel': rel, '@_href': href }: Record<string, string>) => {
    expect(rel).toBe('alternate');
    const { pathname, search } = new URL(href ?? '');
    return pathname + search;
  });
};
const inAll = (list: string, search = '') =>
  ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${list}/${name}${search}`);

test('lists name their feeds', () => {
  expect(feedsOf('/', '/')).toEqual(inAll(''));
  expect(feedsOf('/tin-tuc', '/tin-tuc?trang=2')).toEqual(inAll(''));
  const category = '/tin-tuc/chuyen-muc/chuyen-doi-so';
  expect(feedsOf('/tin-tuc/chuyen-muc/:slug', category, 'chuyen-doi-so')).toEqual(inAll(category));
});

test('the feeds of documents are narrowed as their list is', () => {
  const address = '/van-ban?loai=ke-hoach&nam=2026&trang=2&q=%22%3E%3Cscript%3E';
  const search = '?q=%22%3E%3Cscript%3E&loai=ke-hoach&nam=2026';
  expect(feedsOf('/van-ban', address)).toEqual(inAll('/van-ban', search));
});

test('other pages name none', () => {
  expect(feedsOf('/tin-tuc/:slug', '/tin-tuc/a', 'a')).toEqual([]);
});
