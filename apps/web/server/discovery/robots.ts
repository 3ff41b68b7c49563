import { CONTENT_TYPES } from '@portal/contract/content-types';
import { NEWS_SITE_MAP, SITE_MAP_INDEX } from './site-map-addresses.ts';

/**
 * RFC 9309. The filters of document lists have more combinations than a crawler can fetch; the pages of the
 * list and the feeds stay open.
 */
export function robotsText(origin: string): string {
  const { section } = CONTENT_TYPES['legal-document'];
  return [
    'User-agent: *',
    ...['/tim-kiem', '/dang-nhap', `${section}?`].map((path) => `Disallow: ${path}`),
    `Allow: ${section}?trang=`,
    '',
    ...[SITE_MAP_INDEX, NEWS_SITE_MAP].map((path) => `Sitemap: ${origin}${path}`),
    '',
  ].join('\n');
}
