import { randomOf } from '../content/random.ts';
import { wordAt, WORDS } from './words.ts';

export interface Entry {
  title: string;
  text: string;
  at: Date;
}

const YEARS_MS = 10 * 365 * 86_400_000;
const LAST = Date.UTC(2026, 10, 20);
const TITLE_WORDS = 7;
const TEXT_WORDS = 40;
/** The number of entries that share a rare word, at any size. */
const WITH_A_RARE_WORD = 20;

/** Entry `index` (0 is the oldest) of `size`, spread over ten years. */
export function entryOf(index: number, size: number): Entry {
  const random = randomOf(index);
  const run = (length: number) => Array.from({ length }, () => wordAt(rankOf(random())));
  const title = run(TITLE_WORDS).join(' ');
  const words = [...run(TEXT_WORDS / 2), rareWord(index, size), ...run(TEXT_WORDS / 2)];
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    text: `${words.join(' ')}.`,
    at: new Date(LAST - YEARS_MS + (index / size) * YEARS_MS),
  };
}

/** Follows Zipf's law: the second word is half as frequent as the first, the tenth a tenth. */
function rankOf(random: number): number {
  return Math.floor(WORDS ** random) - 1;
}

export function rareWord(index: number, size: number): string {
  return `mã${index % Math.ceil(size / WITH_A_RARE_WORD)}`;
}
