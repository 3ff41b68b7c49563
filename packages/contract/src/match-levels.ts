/**
 * How a result of a search has what was typed, best first: the typed words side by side, with their
 * marks; all of them; or only words that are alike (other marks, words apart that are typed as one, or
 * not all of them).
 */
export const MATCH_LEVELS = ['phrase', 'words', 'similar'] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];
