import * as z from 'zod/mini';
import { contentTypesThat } from './content-types.js';
import { day, listOf } from './envelope.js';

/** What can be found, by the names of the content types. */
export const SEARCH_TYPES = contentTypesThat('isSearchable');
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Results are counted and turned over up to this many; there may be more. */
export const MAX_SEARCH_RESULTS = 1_000;
/** Where there are more, each type is counted up to this many. */
export const MAX_COUNT_OF_TYPE = 100;
export const MAX_SUGGESTIONS = 8;

/** Where a word that was looked for stands in a text: UTF-16 units, the end not included. */
const match = z.object({ start: z.int(), end: z.int() });
export type SearchMatch = z.infer<typeof match>;

/** In order, none over another. */
const matches = z.array(match);

export const searchResult = z.object({
  type: z.enum(SEARCH_TYPES),
  documentId: z.string(),
  slug: z.string(),
  /** Of a legal document: type, number and abstract. */
  title: z.string(),
  titleMatches: matches,
  /** The day on which it was posted, issued (legal documents) or last changed (pages). */
  date: day,
  /** Plain text around the words, or its beginning; empty where there is none. */
  passage: z.string(),
  passageMatches: matches,
});
export type SearchResult = z.infer<typeof searchResult>;

/** The same for each type that can be found. */
export function forEachSearchType<T>(make: (type: SearchType) => T): Record<SearchType, T> {
  const made: Partial<Record<SearchType, T>> = {};
  for (const type of SEARCH_TYPES) made[type] = make(type);
  if (!hasEachType(made)) throw new Error('a type that can be found is missing');
  return made;
}

function hasEachType<T>(made: Partial<Record<SearchType, T>>): made is Record<SearchType, T> {
  return SEARCH_TYPES.every((type) => type in made);
}

const counts = z.object(forEachSearchType(() => z.int()));

export const searchList = listOf(searchResult, {
  /**
   * How many there are of each type within `from` and `to`, whatever `type` is asked for; where
   * `isTotalCapped`, each up to `MAX_COUNT_OF_TYPE`.
   */
  counts,
  /** There are more than `MAX_SEARCH_RESULTS` of all types together. */
  isTotalCapped: z.boolean(),
  /** No entry has all of the words: these have most of them. */
  isPartial: z.boolean(),
});
export type SearchList = z.infer<typeof searchList>;

export const suggestion = z.object({
  type: z.enum(SEARCH_TYPES),
  documentId: z.string(),
  slug: z.string(),
  title: z.string(),
  titleMatches: matches,
});
export type Suggestion = z.infer<typeof suggestion>;

/** At most `MAX_SUGGESTIONS`: what begins like the text, documents by their numbers first. */
export const suggestionList = z.object({ data: z.array(suggestion), meta: z.object({}) });
