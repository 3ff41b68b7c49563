import { readForeign, type ForeignContent } from '../foreign/read-foreign.js';
import { limitDepth } from '../read/depth.js';
import { splitAtBreaks } from './breaks.js';
import { dropNoise, dropPageNumbers, openTextBoxes } from './drop.js';
import { takeNotes } from './footnotes.js';
import { rankHeadings } from './headings.js';
import { marksFromStyles, unwrapShells } from './marks.js';
import { takePictures, type PastedPicture } from './pictures.js';
import { cleanSpaces } from './spaces.js';
import { cleanTables } from './tables.js';

export interface CleanPaste {
  /** Plain HTML for the schema; a picture is `<img data-paste="INDEX">`. */
  html: string;
  pictures: PastedPicture[];
  /** The number of elements that were converted or dropped. */
  foreign: ForeignContent;
}

/**
 * Converts clipboard HTML of any program to plain HTML: it restores lists and footnotes, and
 * removes fonts, colours and markup of the program. `document` comes from `DOMParser` and is
 * changed. `rtf` is the same clipboard content as RTF, where Word keeps the pictures.
 */
export function cleanPaste(document: Document, { rtf = '' }: { rtf?: string } = {}): CleanPaste {
  const { body } = document;
  limitDepth(body);
  const foreign = readForeign(body);
  dropNoise(body);
  openTextBoxes(body);
  dropPageNumbers(body);
  takeNotes(body);
  const pictures = takePictures(body, rtf);
  rankHeadings(body);
  cleanSpaces(body);
  marksFromStyles(body);
  cleanTables(body);
  unwrapShells(body);
  splitAtBreaks(body);
  return { html: body.innerHTML, pictures, foreign };
}
