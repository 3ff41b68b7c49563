/** Smallest first. */
export const TEXT_SIZES = ['nho', 'vua', 'lon', 'rat-lon'] as const;

export const TEXT_SIZE = {
  values: TEXT_SIZES,
  usual: 'vua',
  storageKey: 'co-chu',
  attribute: 'textSize',
} as const;

export const CONTRAST = {
  values: ['thuong', 'cao'],
  usual: 'thuong',
  storageKey: 'tuong-phan',
  attribute: 'contrast',
} as const;

/**
 * Whether this device has fetched the web font; `font-display: optional` covers a font that was evicted.
 */
export const WEB_FONT = {
  values: ['co'],
  storageKey: 'phong-chu',
  attribute: 'webFont',
} as const;

/** JavaScript for the `<head>`: sets the display attributes from storage before the first paint. */
export function displayScript(): string {
  const settings = [TEXT_SIZE, CONTRAST, WEB_FONT].map(({ storageKey, attribute, values }) => [
    ...[storageKey, attribute, values],
  ]);
  return `for(const[k,a,v]of${JSON.stringify(settings)})try{const s=localStorage.getItem(k);if(v.includes(s))document.documentElement.dataset[a]=s}catch{}`;
}
