import type { LineProvision } from '@portal/vietnamese/provisions-of-lines';
import { provisionsOfLines } from '@portal/vietnamese/provisions-of-lines';
import { textBlocks } from './text-blocks.js';

const RANKS: readonly LineProvision['kind'][] = ['chapter', 'article', 'clause', 'point'];
const rankOf = ({ kind }: LineProvision) => RANKS.indexOf(kind);

/** The lines of these provisions by anchor, each with everything inside it. */
export function provisionLines(
  html: string,
  anchors: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const open = new Map<string, number>();
  const blocks = textBlocks(html);
  const provisions = provisionsOfLines(blocks);
  for (const [at, block] of blocks.entries()) {
    const provision = provisions[at];
    if (provision) {
      const rank = rankOf(provision);
      for (const [id, other] of open) if (other >= rank) open.delete(id);
      if (anchors.has(provision.id)) open.set(provision.id, rank);
    }
    for (const id of open.keys()) {
      const lines = found.get(id) ?? [];
      lines.push(lineOf(block));
      found.set(id, lines);
    }
  }
  return found;
}

function lineOf({ text, number }: { text: string; number?: number | undefined }): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return number === undefined ? line : `${number}. ${line}`;
}
