import { isSyllable } from './syllable.js';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** `qu` and `gi` are consonants where another vowel follows. */
const SYLLABLE_PARTS =
  /^(?<head>qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)(?<vowels>.*?)(?<tail>[^aăâeêioôơuưy]*)$/u;
const WITH_MARK = /[ăâêôơư]/g;

/**
 * A syllable with its tone on one letter, wherever it was typed: `hoà` → `hòa`, `thuỷ` → `thủy`,
 * `qúy` → `quý`, `hòan` → `hoàn`. Lower case and NFC; any other word stays as it is.
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

/** On the last letter that has a mark; else on the last vowel before a consonant, or on the first. */
function placeIn(vowels: string, isClosed: boolean): number {
  const marked = [...vowels.matchAll(WITH_MARK)].at(-1)?.index;
  if (marked !== undefined) return marked;
  if (isClosed) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}
