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
  /** Plain HTML that the content model can read; a picture is `<img data-paste="INDEX">`. */
  html: string;
  pictures: PastedPicture[];
  /** What could not come as it was. */
  foreign: ForeignContent;
}

/**
 * What a program has put on the clipboard as plain HTML: what was drawn as a list is a list, what
 * was a footnote is one, and nothing is left of fonts, colours and the program itself. `document`
 * is what `DOMParser` made of it, and is changed. `rtf` is the same clipboard as RTF, where Word
 * keeps the pictures.
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
