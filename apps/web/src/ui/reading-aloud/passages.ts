import { spoken } from '@portal/vietnamese/spoken';
import { textBlocksOf } from '../text-blocks.ts';

/** A piece of text for one utterance, and its place on the page. */
export interface Passage {
  text: string;
  range: Range;
}

/** Network voices stop after about fifteen seconds. */
const MAX_PASSAGE_LENGTH = 160;

/** The text of an element in reading order, without the tools of the page. */
export function passagesOf(root: HTMLElement): Passage[] {
  return textBlocksOf(root).flatMap((nodes) => {
    const text = spoken(nodes.map(({ data }) => data).join(''));
    return sentencesOf(text).map((sentence) => ({ text: sentence, range: rangeOver(nodes) }));
  });
}

function rangeOver(nodes: Text[]): Range {
  const range = document.createRange();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  }
  return range;
}

function sentencesOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)];
  return segments.flatMap(({ segment }) => shortened(segment.trim())).filter(hasWords);
}

/** Cuts after a comma if possible, else between words. */
function shortened(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_PASSAGE_LENGTH) {
    const head = rest.slice(0, MAX_PASSAGE_LENGTH);
    const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1;
    const end = comma || head.lastIndexOf(' ') || MAX_PASSAGE_LENGTH;
    const cut = end > 0 ? end : MAX_PASSAGE_LENGTH;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}

function hasWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}
