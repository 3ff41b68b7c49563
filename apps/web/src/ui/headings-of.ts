import { HEADING } from './anchor-headings.ts';
import { plainWords } from './plain-words.ts';

export interface TextHeading {
  id: string;
  /** 2 or 3. */
  level: number;
  words: string;
}

/** The upper headings of a stored text that have a name to lead to. */
export function headingsOf(html: string): TextHeading[] {
  return [...html.matchAll(HEADING)]
    .map(([heading, tag = '', id = '']) => ({
      id,
      level: Number(tag.slice(1)),
      words: readable(plainWords(heading)),
    }))
    .filter(({ level }) => level === 2 || level === 3);
}

const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** Stored text has no other entities. */
function readable(words: string): string {
  return words.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => CHARACTERS[name] ?? '');
}
