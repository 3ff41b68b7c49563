import { deviceChoice } from './device-choice.ts';
import { CONTRAST, TEXT_SIZE } from './display-settings.ts';

export const textSize = deviceChoice(TEXT_SIZE);
export const contrast = deviceChoice(CONTRAST);

/** The rate of the voice; 1 is its default. */
export const READING_RATES = ['0.75', '1', '1.25', '1.5'] as const;

export const readingRate = deviceChoice({
  values: READING_RATES,
  usual: '1',
  storageKey: 'toc-do-doc',
});
