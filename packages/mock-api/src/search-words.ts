import type { SearchMatch } from '@portal/contract/search';
import { folded } from './legal-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PASSAGE_LENGTH = 220;
const BEFORE_MATCH = 60;

export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word)).filter((word) => word !== '');
}

/** Where any of the words stands in a text; `isWanted` gets each word of the text, folded. */
export function matchesIn(text: string, isWanted: (word: string) => boolean): SearchMatch[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => isWanted(folded(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The text around the first word that is wanted. */
export function passageOf(text: string, isWanted: (word: string) => boolean): string {
  const first = matchesIn(text, isWanted)[0]?.start ?? 0;
  const from = first <= BEFORE_MATCH ? 0 : text.indexOf(' ', first - BEFORE_MATCH) + 1;
  const rest = text.slice(from);
  const isCut = rest.length > PASSAGE_LENGTH;
  const passage = isCut ? rest.slice(0, rest.lastIndexOf(' ', PASSAGE_LENGTH)) : rest;
  return `${from > 0 ? '…' : ''}${passage}${isCut ? '…' : ''}`;
}
