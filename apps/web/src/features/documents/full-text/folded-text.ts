import { fold } from '@portal/vietnamese/fold';
import { searchWords } from '@portal/vietnamese/search-words';

/** A text folded for searching, with the offset of each of its characters in the original. */
export interface FoldedText {
  folded: string;
  places: number[];
}

export interface Match {
  start: number;
  end: number;
}

/** Cached: a text has few different characters. */
const foldings = new Map<string, string>();

function foldedCharacter(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const folded = /\s/u.test(character) ? ' ' : fold(character);
  foldings.set(character, folded);
  return folded;
}

/** Removes diacritics and case; collapses white space. */
export function foldText(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let at = 0; at < plain.length; at += 1) places.push(place);
    }
    place += character.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** Where a text contains what was typed: `khoa hoc` finds `khoa học`, but `học` does not find `hoc`. */
export function matchesIn(text: string, { folded, places }: FoldedText, typed: string): Match[] {
  const words = typed.trim().replace(/\s+/gu, ' ');
  const wanted = foldText(words).folded;
  if (wanted === '') return [];
  const exact = wanted === words.toLowerCase() ? undefined : exactOf(words);
  const matches: Match[] = [];
  for (
    let at = folded.indexOf(wanted);
    at !== -1;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const match = { start: places[at] ?? 0, end: places[at + wanted.length] ?? text.length };
    if (exact === undefined || exactOf(text.slice(match.start, match.end)) === exact) {
      matches.push(match);
    }
  }
  return matches;
}

function exactOf(text: string): string {
  return searchWords(text)
    .map(({ exact }) => exact)
    .join(' ');
}
