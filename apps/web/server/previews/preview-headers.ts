import { contentSecurityPolicy } from '../security-headers.ts';

/**
 * Headers as of other pages, except: no caching, no indexing, no referrer, no scripts, and the admin may
 * frame it.
 */
export function previewHeaders(
  own: Record<string, string>,
  cmsPublicUrl: URL,
): Record<string, string> {
  const { 'X-Frame-Options': _older, ...others } = own;
  return {
    ...others,
    'Content-Security-Policy': contentSecurityPolicy({
      ...{ scripts: ["'none'"], framedBy: cmsPublicUrl.origin },
    }),
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
  };
}
