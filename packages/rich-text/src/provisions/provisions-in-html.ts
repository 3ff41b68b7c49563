import { provisionsOfLines, type LineProvision } from '@portal/vietnamese/provisions-of-lines';
import { textBlocks, type TextBlock } from './text-blocks.js';

export interface PlacedProvision extends LineProvision {
  /** The block with which the provision begins. */
  block: TextBlock;
}

/** The chapters, articles, clauses and points of a legal document in canonical rich text. */
export function provisionsInHtml(html: string): PlacedProvision[] {
  const blocks = textBlocks(html);
  return provisionsOfLines(blocks).flatMap((provision, at) => {
    const block = blocks[at];
    return provision && block ? [{ ...provision, block }] : [];
  });
}
