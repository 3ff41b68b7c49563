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
  /** Frames, films and embedded files that became links. */
  frames: number;
}

/**
 * Says in the terms of our own HTML what other programs say in theirs: nothing that their reader
 * saw is lost, nothing that they hid is shown. The same for what is pasted, opened, and saved by
 * whatever way; our own HTML stays as it is. `root` is changed.
 */
export function readForeign(root: HTMLElement): ForeignContent {
  const { ownerDocument: document } = root;
  // A style sheet of the page that holds an editor says nothing of the text.
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
