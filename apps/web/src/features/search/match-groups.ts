import type { MatchLevel } from '@portal/contract/match-levels';
import type { SearchResult } from '@portal/contract/search';

export interface MatchGroup {
  level: MatchLevel;
  results: SearchResult[];
}

/** The results in order, split where the match level changes. */
export function matchGroups(results: SearchResult[]): MatchGroup[] {
  const groups: MatchGroup[] = [];
  for (const result of results) {
    const last = groups.at(-1);
    if (last?.level === result.match) last.results.push(result);
    else groups.push({ level: result.match, results: [result] });
  }
  return groups;
}
