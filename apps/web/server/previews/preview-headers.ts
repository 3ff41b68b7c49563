import { contentSecurityPolicy } from '../security-headers.ts';

/**
 * Like those of other pages, but nobody keeps it, finds it or learns its address from it, no script
 * runs, and the admin may show it in a frame.
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
