import { CONTENT_TYPES } from '@portal/contract/content-types';

/**
 * RFC 9309. Lists of documents can be narrowed in more ways than a crawler can ask for; their pages
 * and the feeds stay open.
 */
export function robotsText(): string {
  const { section } = CONTENT_TYPES['legal-document'];
  return [
    'User-agent: *',
    ...['/tim-kiem', '/dang-nhap', `${section}?`].map((path) => `Disallow: ${path}`),
    `Allow: ${section}?trang=`,
    '',
  ].join('\n');
}
