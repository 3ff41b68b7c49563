/**
 * How well a search result matches, best first: the words side by side as typed, with diacritics; all of
 * the words; or only similar words (other diacritics, words typed as one, or some missing).
 */
export const MATCH_LEVELS = ['phrase', 'words', 'similar'] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];
