import { alignBlocks } from './align.js';
import { applyTextTransform } from './text-transform.js';
import { makeFigures } from './captions.js';
import { writeCheckboxSigns } from './check-lists.js';
import { countDropped, dropNonText, type Dropped } from './dropped.js';
import { linkFrames } from './frames.js';
import { dropHidden } from './hidden.js';
import { openLayoutTables } from './layout-tables.js';
import { keepNumbers } from './numbering.js';
import { readShortcodes } from './shortcodes.js';
import { freeSpilledCells } from './spilled-cells.js';
import { inlineStyleSheets } from './style-sheets.js';
import { makeWordLists } from './word-lists.js';
import { joinOnlineLists } from './word-online.js';
import { separateButtons, unwrapAddresses } from './words.js';

export interface ForeignContent extends Dropped {
  /** Counts frames, videos and embedded files that became links. */
  frames: number;
}

/**
 * Converts the HTML of other programs to our own HTML. It keeps everything that readers saw and
 * shows nothing that was hidden. Pasting, opening a file and saving all use it. Our own HTML stays
 * unchanged. `root` is changed.
 */
export function readForeign(root: HTMLElement): ForeignContent {
  const { ownerDocument: document } = root;
  // The style sheets of the page around an editor do not belong to the text.
  if (document.body === root) inlineStyleSheets(document);
  dropHidden(root);
  const dropped = countDropped(root);
  writeCheckboxSigns(root);
  dropNonText(root);
  const frames = linkFrames(root);
  applyTextTransform(root);
  unwrapAddresses(root);
  readShortcodes(root);
  openLayoutTables(root);
  makeFigures(root);
  freeSpilledCells(root);
  makeWordLists(root);
  joinOnlineLists(root);
  keepNumbers(root);
  separateButtons(root);
  alignBlocks(root);
  return { ...dropped, frames };
}
