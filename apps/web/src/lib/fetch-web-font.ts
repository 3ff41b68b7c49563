import { store } from './device-storage.ts';
import { WEB_FONT } from './display-settings.ts';
import { isSavingData } from './saving-data.ts';

const FONT = "1em 'Source Sans 3'";
/** One of each of its files. */
const LETTERS = 'aạ';

/** For the pages to come. Nothing for visitors who save data; what fails is tried again by another page. */
export async function fetchWebFont(): Promise<void> {
  if (isSavingData()) return;
  await document.fonts.load(FONT, LETTERS);
  store(WEB_FONT.storageKey, WEB_FONT.values[0]);
}
