import { CONTENT_TYPES } from '@portal/contract/content-types';
import { NEWS_SITE_MAP, SITE_MAP_INDEX } from './site-map-addresses.ts';

/**
 * RFC 9309. Lists of documents can be narrowed in more ways than a crawler can ask for; their pages
 * and the feeds stay open.
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
