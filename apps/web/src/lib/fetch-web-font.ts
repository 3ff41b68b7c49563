import { store } from './device-storage.ts';
import { WEB_FONT } from './display-settings.ts';
import { isSavingData } from './saving-data.ts';

const FONT = "1em 'Source Sans 3'";
/** A letter from each of its files. */
const LETTERS = 'aạ';

/**
 * Loads the font for the next pages. Does nothing for visitors who save data; the next page retries a
 * failure.
 */
export async function fetchWebFont(): Promise<void> {
  if (isSavingData()) return;
  await document.fonts.load(FONT, LETTERS);
  store(WEB_FONT.storageKey, WEB_FONT.values[0]);
}
