import { isSyllable } from './syllable.js';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** `qu` and `gi` are consonants if another vowel follows. */
const SYLLABLE_PARTS =
  /^(?<head>qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)(?<vowels>.*?)(?<tail>[^aăâeêioôơuưy]*)$/u;
const WITH_MARK = /[ăâêôơư]/g;

/**
 * Moves the tone of a syllable to its standard letter: `hoà` → `hòa`, `thuỷ` → `thủy`, `qúy` →
 * `quý`, `hòan` → `hoàn`. Expects lower case and NFC. Words that are not syllables stay unchanged.
 */
export function placeTone(word: string): string {
  const decomposed = word.normalize('NFD');
  const tone = TONE.exec(decomposed)?.[0];
  if (tone === undefined || !isSyllable(word)) return word;
  const bare = decomposed.replace(TONE, '').normalize('NFC');
  const { head = '', vowels = '', tail = '' } = SYLLABLE_PARTS.exec(bare)?.groups ?? {};
  const at = head.length + placeIn(vowels, tail !== '');
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC');
}

/**
 * The index of the vowel that carries the tone: the last one with a mark, else the last one before
 * a final consonant, else the middle one of three, else the first.
 */
function placeIn(vowels: string, isClosed: boolean): number {
  const marked = [...vowels.matchAll(WITH_MARK)].at(-1)?.index;
  if (marked !== undefined) return marked;
  if (isClosed) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}
