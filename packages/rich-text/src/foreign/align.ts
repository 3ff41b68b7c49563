import { hasBlocks, rename } from '../dom.js';
import { styleOf } from './style.js';

const ALIGNED = 'p, h1, h2, h3, h4, h5, h6';

/** Converts alignment to a class on paragraphs and headings, including inherited alignment. */
export function alignBlocks(body: Element): void {
  for (const center of body.querySelectorAll('center')) {
    rename(center, 'div').setAttribute('align', 'center');
  }
  for (const holder of body.querySelectorAll('div, td, th, section')) {
    const align = alignOf(holder);
    if (!align) continue;
    for (const block of holder.querySelectorAll(ALIGNED)) {
      if (!alignOf(block)) block.setAttribute('align', align);
    }
    if (holder.localName === 'div' && !hasBlocks(holder)) rename(holder, 'p', ['style', 'align']);
    else if (/^t[dh]$/.test(holder.localName) && !hasBlocks(holder)) wrapInParagraph(holder, align);
  }
  for (const block of body.querySelectorAll(ALIGNED)) {
    const align = alignOf(block);
    if (align && align !== 'left' && !isNarrowJustified(block, align)) {
      block.classList.add(`align-${align}`);
    }
  }
}

const ALIGNS = /^(left|center|right|justify)$/;

/** An unknown style value is skipped: Excel declares `general` and aligns by an attribute. */
function alignOf(element: Element): string | undefined {
  const said = [styleOf(element).get('text-align'), element.getAttribute('align')?.toLowerCase()];
  return said.find((align) => ALIGNS.test(align ?? ''));
}

/** Justification in narrow cells and items only stretches blanks, so it is dropped. */
function isNarrowJustified(block: Element, align: string): boolean {
  return align === 'justify' && block.closest('td, th, li') !== null;
}

function wrapInParagraph(cell: Element, align: string): void {
  if (align === 'left' || align === 'justify') return;
  const paragraph = cell.ownerDocument.createElement('p');
  paragraph.className = `align-${align}`;
  paragraph.append(...cell.childNodes);
  cell.append(paragraph);
}
