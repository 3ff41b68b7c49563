import {
  forEachSearchType,
  MAX_SUGGESTIONS,
  type SearchList,
  type SearchResult,
  type Suggestion,
} from '@portal/contract/search';
import { searchQuery, suggestQuery, type SearchQuery } from '@portal/contract/search-query';
import { answering, pageOf } from './answers.ts';
import { numberKey } from './legal-words.ts';
import { searchEntries, type SearchEntry } from './search-entries.ts';
import { matchesIn, passageOf, wordsOf } from './search-words.ts';

/** Entries with all of the words; where there are none, those with more than half of them. */
function findEntries(typed: string[]): { found: SearchEntry[]; isPartial: boolean } {
  if (typed.length === 0) return { found: [], isPartial: false };
  const counted = searchEntries.map((entry) => {
    const own = new Set(wordsOf(`${entry.title} ${entry.text}`));
    return { entry, count: typed.filter((word) => own.has(word)).length };
  });
  const having = (least: number) =>
    counted.filter(({ count }) => count >= least).map(({ entry }) => entry);
  const whole = having(typed.length);
  if (whole.length > 0) return { found: whole, isPartial: false };
  const partial = having(Math.floor(typed.length / 2) + 1);
  return { found: partial, isPartial: partial.length > 0 };
}

function search(query: SearchQuery): SearchList {
  const typed = wordsOf(query.q);
  const { found, isPartial } = findEntries(typed);
  const within = found.filter(
    ({ date }) => date >= (query.from ?? '') && date <= (query.to ?? '9999'),
  );
  const chosen = within.filter(({ type }) => query.type === undefined || type === query.type);
  const isWanted = (word: string) => typed.includes(word);
  const { data, pagination } = pageOf(
    chosen.map((entry) => resultOf(entry, isWanted)),
    query,
  );
  const counts = forEachSearchType((type) => within.filter((entry) => entry.type === type).length);
  return { data, meta: { pagination, counts, isTotalCapped: false, isPartial } };
}

function resultOf(entry: SearchEntry, isWanted: (word: string) => boolean): SearchResult {
  const { type, documentId, slug, title, date, text } = entry;
  const passage = passageOf(text, isWanted);
  const titleMatches = matchesIn(title, isWanted);
  const passageMatches = matchesIn(passage, isWanted);
  return { type, documentId, slug, title, titleMatches, date, passage, passageMatches };
}

/** Documents whose number begins like the text, then whatever has its words in the title. */
function suggest(q: string): Suggestion[] {
  const typed = wordsOf(q);
  const last = typed.at(-1);
  if (last === undefined) return [];
  const fits = (own: string, word: string) =>
    own === word || (word === last && own.startsWith(word));
  const numbered = searchEntries.filter(
    ({ number }) => number !== undefined && numberKey(number).startsWith(numberKey(q)),
  );
  const titled = searchEntries.filter(({ title }) => {
    const words = wordsOf(title);
    return typed.every((word) => words.some((own) => fits(own, word)));
  });
  const isWanted = (own: string) => typed.some((word) => fits(own, word));
  return [...new Set([...numbered, ...titled])]
    .slice(0, MAX_SUGGESTIONS)
    .map(({ type, documentId, slug, title }) => ({
      ...{ type, documentId, slug, title },
      titleMatches: matchesIn(title, isWanted),
    }));
}

export const searchHandlers = [
  answering('/search/suggest', {
    query: suggestQuery,
    answer: ({ q }) => ({ data: suggest(q), meta: {} }),
  }),
  answering('/search', { query: searchQuery, answer: search }),
];
