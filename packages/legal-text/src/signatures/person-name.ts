import { isSyllable } from '@portal/vietnamese/syllable';
import { isSurname } from './surnames.js';

const TITLES =
  /^(?:(?:PGS|GS|TS|ThS|TSKH|BS|KS|CN|BSCKII|BSCKI)\s?\.?\s?,?\s?|(?:Thượng|Đại|Trung|Thiếu)\s(?:tướng|tá|úy)\s|Ông\s|Bà\s|Đồng chí\s)+/u;
const WORD_OF_NAME = /^\p{Lu}\p{L}*$/u;
const [MIN_WORDS, MAX_WORDS] = [2, 6];

/** The name in a line that holds nothing else, in the usual case of names. */
export function personNameIn(line: string): string | undefined {
  const words = wordsOf(line);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS || !words.every(isWordOfName))
    return undefined;
  if (line === line.toUpperCase() && !isSurname(words[0] ?? '')) return undefined;
  return words.map(inSmallLetters).join(' ');
}

/** Two names side by side: `Trương Chí Trung Bùi Mạnh Hải`. */
export function twoPersonNamesIn(line: string): [string, string] | undefined {
  const words = wordsOf(line);
  if (words.length < 2 * MIN_WORDS || !words.every(isWordOfName)) return undefined;
  if (!isSurname(words[0] ?? '')) return undefined;
  const middle = words.length / 2;
  const seams = words
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => at >= MIN_WORDS && words.length - at >= MIN_WORDS && isSurname(word))
    .toSorted((one, other) => Math.abs(one.at - middle) - Math.abs(other.at - middle));
  const [seam] = seams;
  if (seam === undefined) return undefined;
  const name = (some: string[]) => some.map(inSmallLetters).join(' ');
  return [name(words.slice(0, seam.at)), name(words.slice(seam.at))];
}

function wordsOf(line: string): string[] {
  return line
    .replace(TITLES, '')
    .replace(/[\s.,;]+$/u, '')
    .split(/\s+/);
}

function isWordOfName(word: string): boolean {
  return WORD_OF_NAME.test(word) && isSyllable(word);
}

function inSmallLetters(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
