import { fullAddress } from '../../../lib/site-origin.ts';
import type { LegalDocument } from '../../../lib/answers.ts';
import { documentAddress } from '../../../lib/addresses.ts';
import { textBlocksOf } from '../../../ui/text-blocks.ts';
import { citationOf } from '../citation.ts';

const STARTS = ':is([id^="dieu-"], [id^="chuong-"])';

/** The text of an article with its citation and address, for pasting elsewhere. */
export function copiedArticle(document: LegalDocument, start: Element): string {
  const blocks = blocksOfArticle(start).flatMap((block) => textBlocksOf(block));
  const lines = blocks.map(lineOf).filter((line) => line !== '');
  const [name = ''] = /^điều \d+[a-zđ]?/iu.exec(lines[0] ?? '') ?? [];
  const address = `${fullAddress(documentAddress(document.slug))}#${start.id}`;
  return [...lines, '', `(${name}, ${citationOf(document)})`, address].join('\n');
}

/** From the block that starts the article up to the next article or chapter. */
function blocksOfArticle(start: Element): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let block = start.closest('.rich-text > *');
  while (block instanceof HTMLElement) {
    if (blocks.length > 0 && (block.matches(STARTS) || block.querySelector(STARTS))) break;
    if (!block.matches('.change-note')) blocks.push(block);
    block = block.nextElementSibling;
  }
  return blocks;
}

/** The number of a list item is generated, so no text node holds it. */
function lineOf(nodes: Text[]): string {
  const text = nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const item = nodes[0]?.parentElement?.closest('ol > li');
  const list = item?.parentElement;
  const isFirst = item?.textContent.trimStart().startsWith(text.slice(0, 20)) ?? false;
  if (!(list instanceof HTMLOListElement) || !item || !isFirst || list.type !== '1') return text;
  return `${list.start + [...list.children].indexOf(item)}. ${text}`;
}
