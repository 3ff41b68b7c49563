import { fold } from '@portal/vietnamese/fold';
import type { SearchQuestion } from './questions.ts';

/**
 * The same looked for without an index, as one would at first: a page of entries that have the words,
 * and how many there are. The column has the folded words of title and text with blanks around each.
 */
export function likeStatements({ isSuggestion }: SearchQuestion, typed: string): string[] {
  const folded = fold(typed);
  const wanted = folded.startsWith('"')
    ? [`% ${folded.replaceAll('"', '')} %`]
    : folded.split(' ').map((word) => (isSuggestion ? `% ${word}%` : `% ${word} %`));
  const having = wanted.map((pattern) => `gist like '${pattern}'`).join(' and ');
  return [
    `select entry from search_entries where ${having} order by entry desc limit 20`,
    `select count(*) as n from search_entries where ${having}`,
  ];
}
