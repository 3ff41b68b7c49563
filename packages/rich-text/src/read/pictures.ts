import { isLibraryPath } from '../allowed.js';
import { missingPictureText } from '../nodes/missing-picture.js';
import { rename, unwrap } from '../dom.js';
import { isTrackingPixel } from '../tracking-pixel.js';

/** Keeps library pictures with their captions and replaces other pictures by a placeholder. */
export function preparePictures(root: Element): void {
  for (const figure of root.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    if (holdsOnePicture(figure)) continue;
    const table = figure.querySelector('table');
    if (caption !== null && table !== null && table.querySelector('caption') === null) {
      table.prepend(rename(caption, 'caption'));
    }
    rename(figure, 'div');
  }
  for (const caption of root.querySelectorAll('figcaption')) {
    if (caption.closest('figure')) makeLine(caption);
    else rename(caption, 'p');
  }
  for (const image of root.querySelectorAll('img')) {
    if (isLibraryPath(image.getAttribute('src') ?? '')) continue;
    if (isTrackingPixel(image)) image.remove();
    else replaceByPlaceholder(image);
  }
}

/** A caption is a single line, so its blocks and line breaks become blanks. */
function makeLine(caption: Element): void {
  for (const block of caption.querySelectorAll('p, div, ul, ol, li, br')) {
    block.before(' ');
    unwrap(block);
  }
}

/** Whether a figure has one picture and no text outside its caption. */
function holdsOnePicture(figure: Element): boolean {
  const images = figure.querySelectorAll('img');
  if (images.length !== 1 || figure.querySelector('figure, table') !== null) return false;
  const captions = figure.querySelectorAll('figcaption');
  const inCaption = captions[0]?.textContent?.trim() ?? '';
  return captions.length < 2 && (figure.textContent?.trim() ?? '') === inCaption;
}

function replaceByPlaceholder(image: Element): void {
  const { ownerDocument: document } = image;
  const mark = document.createElement('p');
  mark.className = 'missing-picture';
  mark.textContent = missingPictureText(image.getAttribute('alt')?.trim() || nameOf(image));
  const figure = image.closest('figure');
  const caption = figure?.querySelector('figcaption');
  if (caption) rename(caption, 'p');
  image.replaceWith(mark);
  if (figure) rename(figure, 'div');
}

/** The file name in an address; empty for a `data:` URL. */
function nameOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  if (/^data:/i.test(source)) return '';
  return (source.split(/[?#]/)[0] ?? '').split(/[/\\]/).pop()?.slice(0, 100) ?? '';
}
