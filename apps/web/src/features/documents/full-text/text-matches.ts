import { textBlocksOf } from '../../../ui/text-blocks.ts';
import { foldText, matchesIn, type FoldedText } from './folded-text.ts';

interface SearchedBlock extends FoldedText {
  nodes: Text[];
  text: string;
}

/** The paragraphs of a text, folded once for all searches. */
export function searchedBlocks(root: HTMLElement): SearchedBlock[] {
  return textBlocksOf(root).map((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return { nodes, text, ...foldText(text) };
  });
}

export function rangesOf(blocks: readonly SearchedBlock[], typed: string): Range[] {
  return blocks.flatMap((block) =>
    matchesIn(block.text, block, typed).map(({ start, end }) => rangeIn(block.nodes, start, end)),
  );
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
