import type { MatchLevel } from '@portal/contract/match-levels';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { queryOfEntries } from '../index/entry-rows';
import { closenessTo } from './relevance';
import type { SearchScope } from '../query/search-scope';
import type { Step } from './ranking-stages';

interface RankingTask extends SearchScope {
  db: Database;
  steps: Step[];
  /** Entries before all others: their number was typed. */
  first: number[];
  /** Folded, in typed order. */
  words: string[];
}

export interface Ranked {
  entry: number;
  match: MatchLevel;
}

/** Block size for scoring: the newest entries of a tier are scored together, then the next block. */
const WEIGHED_AT_ONCE = 200;

/**
 * The first `count` entries, best first. A tier is only read if the tiers before it have too few
 * entries, so that common words cost no more than rare ones.
 */
export async function rank({ first, steps, ...asked }: RankingTask, count: number) {
  const ranked = new Map<number, MatchLevel>(first.map((entry) => [entry, 'phrase']));
  for (const [place, step] of steps.entries()) {
    const missing = count - ranked.size;
    if (missing <= 0) break;
    const found =
      'entries' in step ? step.entries : await newestOf(asked, steps.slice(place), count, missing);
    const further = found.filter((entry) => !ranked.has(entry)).slice(0, blocksOf(missing));
    const isWeighed = 'entries' in step || step.isWeighed;
    for (const entry of isWeighed ? await weighed(asked, further) : further) {
      ranked.set(entry, step.level);
    }
  }
  return [...ranked].slice(0, count).map(([entry, match]): Ranked => ({ entry, match }));
}

/**
 * The entries of the first step, which may include entries of earlier steps. Tiers that are not weighed are
 * cheap, so consecutive ones are asked for together, and the query cache answers the next steps.
 */
async function newestOf(
  { index, range }: SearchScope,
  steps: Step[],
  count: number,
  missing: number,
): Promise<number[]> {
  const end = steps.findIndex((step) => 'entries' in step || step.isWeighed);
  const together = steps.slice(0, end === -1 ? steps.length : Math.max(end, 1));
  const conditions = together.flatMap((step) => ('entries' in step ? [] : [step.condition]));
  const limit = end === 0 ? count + blocksOf(missing) : count;
  const [found = []] = await index.newestOfEach(conditions, range, limit);
  return found;
}

function blocksOf(count: number): number {
  return Math.ceil(count / WEIGHED_AT_ONCE) * WEIGHED_AT_ONCE;
}

async function weighed({ db, words }: Pick<RankingTask, 'db' | 'words'>, entries: number[]) {
  const ordered: number[] = [];
  for (let start = 0; start < entries.length; start += WEIGHED_AT_ONCE) {
    const some = entries.slice(start, start + WEIGHED_AT_ONCE);
    const scores = await scoresOf(db, some, words);
    ordered.push(...some.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)));
  }
  return ordered;
}

const gistsOf = queryOfEntries<{ entry: number | string; gist: string }>((rows) =>
  rows.select('entry', 'gist'),
);

/** Scores of entries, by their numbers. */
export async function scoresOf(db: Database, entries: number[], words: string[]) {
  if (entries.length === 0) return new Map<number, number>();
  const closeness = closenessTo(words);
  const rows = await gistsOf(db, entries);
  return new Map(rows.map(({ entry, gist }) => [wholeNumberOf(entry), closeness(gist)]));
}
