import type { Site } from '@portal/contract/site';
import { discoveryTexts } from './discovery-texts.ts';

/** https://www.w3.org/TR/appmanifest/ */
export function webManifest({ agencyName }: Site): string {
  return JSON.stringify({
    ...{ name: agencyName, short_name: discoveryTexts.shortName, lang: 'vi', dir: 'ltr' },
    ...{ id: '/', start_url: '/', scope: '/', display: 'minimal-ui' },
    ...{ theme_color: '#14305c', background_color: '#ffffff' },
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
