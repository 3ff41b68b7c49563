import { deviceChoice } from './device-choice.ts';

/** Smallest first. */
export const TEXT_SIZES = ['nho', 'vua', 'lon', 'rat-lon'] as const;

export const textSize = deviceChoice({
  values: TEXT_SIZES,
  usual: 'vua',
  storageKey: 'co-chu',
  attribute: 'textSize',
});

export const contrast = deviceChoice({
  values: ['thuong', 'cao'],
  usual: 'thuong',
  storageKey: 'tuong-phan',
  attribute: 'contrast',
});

/** How fast a voice reads; 1 is its own pace. */
export const READING_RATES = ['0.75', '1', '1.25', '1.5'] as const;

export const readingRate = deviceChoice({
  values: READING_RATES,
  usual: '1',
  storageKey: 'toc-do-doc',
});

/** To be called before the first paint. */
export function applyDisplayChoices(): void {
  textSize.apply();
  contrast.apply();
}
