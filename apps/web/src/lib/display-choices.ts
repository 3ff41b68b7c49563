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

/** To be called before the first paint. */
export function applyDisplayChoices(): void {
  textSize.apply();
  contrast.apply();
}
