import { searchText, searchWords, type WordForms } from './search-words.js';

/** A term written as one word or as several: `wifi` and `Wi-Fi`, `Covid19` and `Covid-19`. */
export interface JoinedWords {
  parts: WordForms[];
  whole: WordForms;
}

const WORD = '[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*';
const HYPHEN = '[-\u2010\u2011\u2013]';
/** Hyphens in document numbers do not count: `37/2018/QĐ-UBND`, `19-NQ/TW`. */
const HYPHENATED = new RegExp(
  `(?<![\\p{L}\\p{Nd}\\p{M}/.]|${HYPHEN})${WORD}(?:${HYPHEN}${WORD}){1,2}(?!\\p{L}|\\p{Nd}|\\p{M}|/|${HYPHEN})`,
  'gu',
);
const NAME_AND_NUMBER = /(?<![\p{L}\p{Nd}\p{M}])(\p{L}{2,})(\p{Nd}+)(?![\p{L}\p{Nd}\p{M}])/gu;
const ONLY_DIGITS = /^\d+$/;
/** People do not join longer words. */
const MAX_JOINED_LENGTH = 24;

/** Finds joined terms in either spelling; ranges of years and of days are not joined terms. */
export function joinedWords(text: string): JoinedWords[] {
  const plain = searchText(text);
  const hyphenated = [...plain.matchAll(HYPHENATED)].map(([run]) => searchWords(run));
  const together = [...plain.matchAll(NAME_AND_NUMBER)].map(([, name = '', number = '']) => [
    ...searchWords(name),
    ...searchWords(number),
  ]);
  return [...hyphenated, ...together].flatMap((parts) => {
    const [whole] = searchWords(parts.map(({ exact }) => exact).join(''));
    const isSpan = parts.every(({ folded }) => ONLY_DIGITS.test(folded));
    return whole === undefined || isSpan || whole.folded.length > MAX_JOINED_LENGTH
      ? []
      : [{ parts, whole }];
  });
}

/** The words that belong to no joined term; the caller searches joined terms in both spellings. */
export function notJoined(
  words: readonly WordForms[],
  joined: readonly JoinedWords[],
): WordForms[] {
  const either = new Set(
    joined.flatMap(({ parts, whole }) => [...parts, whole]).map(({ exact }) => exact),
  );
  return words.filter(({ exact }) => !either.has(exact));
}
