import { DEEDS, PLACES, SENTENCES, SUBJECTS } from '../content/phrases.ts';
import { pick, randomOf } from '../content/random.ts';

/** The vocabulary of a news portal: distinct words of one or two syllables. */
export const WORDS = 6_000;

/** The most frequent words are real: adjacent syllables of the phrases. */
const REAL = [...new Set([...SUBJECTS, ...SENTENCES, ...DEEDS, ...PLACES].flatMap(pairsOf))];

const ONSETS = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ph',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
] as const;
const RIMES = [
  'a',
  'an',
  'ang',
  'anh',
  'ao',
  'âm',
  'ân',
  'âu',
  'e',
  'en',
  'ênh',
  'i',
  'iên',
  'inh',
  'o',
  'oan',
  'ong',
  'ôi',
  'ông',
  'ơi',
  'u',
  'ung',
  'uyên',
  'ưng',
  'ương',
] as const;
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0323'] as const;
const words = new Map<number, string>();

/** The word of a rank, 0 the most frequent. */
export function wordAt(rank: number): string {
  const known = words.get(rank) ?? REAL[rank] ?? madeUp(rank);
  words.set(rank, known);
  return known;
}

function madeUp(rank: number): string {
  const random = randomOf(rank);
  return rank % 3 === 0 ? syllable(random) : `${syllable(random)} ${syllable(random)}`;
}

function syllable(random: () => number): string {
  const [onset, rime] = [pick(random, ONSETS), pick(random, RIMES)];
  const vowel = rime.search(/[aăâeêioôơuư](?![aăâeêioôơuư])/);
  return (onset + rime.slice(0, vowel + 1) + pick(random, TONES) + rime.slice(vowel + 1)).normalize(
    'NFC',
  );
}

function pairsOf(phrase: string): string[] {
  const syllables = phrase.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return Array.from({ length: Math.floor(syllables.length / 2) }, (_, index) =>
    syllables.slice(2 * index, 2 * index + 2).join(' '),
  );
}
