import { isBlank } from '../dom.js';

/**
 * Class names for captions in other systems: `wp-caption-text`, `MsoCaption`, `PhotoCMS_Caption`.
 */
const CAPTION = '[class*="caption" i], [class*="img_desc" i], td.Image, p.Image';

const TABLE_PARTS = 'tbody, thead, tfoot, tr, td, th';

export function isCaption(element: Element): boolean {
  return element.matches(CAPTION) && element.querySelector('img, table') === null;
}

/** Converts pictures with captions from other systems to `<figure>` and `<figcaption>`. */
export function makeFigures(root: Element): void {
  for (const table of root.querySelectorAll(
    'table[class], table[align], table[style], table[width]',
  )) {
    takePictureTable(table);
  }
  for (const caption of root.querySelectorAll(CAPTION)) {
    if (!isCaption(caption) || isBlank(caption.textContent)) continue;
    if (caption.closest('figure, table caption') !== null) continue;
    const picture = pictureOver(caption);
    if (picture) makeFigure(picture.image, caption, picture.holder);
  }
}

/**
 * Converts a table with a picture in its first row and the caption in its second, as in newspapers.
 */
function takePictureTable(table: Element): void {
  const cells = [...table.querySelectorAll('td')];
  const [first, second] = cells;
  if (cells.length !== 2 || table.querySelectorAll('tr').length !== 2) return;
  if (!first || !second || table.querySelector('th, table') !== null) return;
  const image = first.querySelector('img');
  if (image === null || first.querySelectorAll('img').length > 1) return;
  const isPair = isBlank(first.textContent) && second.querySelector('img') === null;
  if (isPair && !isBlank(second.textContent)) makeFigure(image, second, table);
}

/** Finds the picture right before a caption, or the only picture in the same box. */
function pictureOver(caption: Element): { image: Element; holder: Element } | undefined {
  const box = caption.parentElement;
  if (box && box.localName !== 'body' && holdsOnly(box, caption)) {
    const image = box.querySelector('img');
    if (image) return { image, holder: box };
  }
  for (let at: Element | null = caption; at && at.localName !== 'body'; at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before === null) continue;
    const image = before.localName === 'img' ? before : before.querySelector('img');
    const isAlone = before.localName === 'img' || before.querySelectorAll('img').length === 1;
    if (image && isAlone && isBlank(before.textContent) && before.localName !== 'figure') {
      return { image, holder: before };
    }
    return undefined;
  }
  return undefined;
}

function holdsOnly(box: Element, caption: Element): boolean {
  const beside = (box.textContent ?? '').replace(caption.textContent ?? '', '');
  return box.querySelectorAll('img').length === 1 && isBlank(beside);
}

function makeFigure(image: Element, caption: Element, box: Element): void {
  const { ownerDocument: document } = image;
  // A figure in a table must be inside a cell, so it takes the place of the image.
  const holder = box.matches(TABLE_PARTS) ? image : box;
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  holder.before(figure);
  figure.append(image, words);
  words.append(...caption.childNodes);
  caption.remove();
  if (isBlank(holder.textContent) && holder !== image) holder.remove();
}
