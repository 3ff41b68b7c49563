import { fold } from '@portal/vietnamese/fold';
import type { SearchQuestion } from './questions.ts';

/**
 * A naive search without an index: a page of entries with the words, and their number. The column holds the
 * folded words of title and text, each between blanks.
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
