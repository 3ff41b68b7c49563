import type { SearchMatchCounts } from '@portal/contract/search';
import type { SearchType } from '@portal/contract/search-types';
import type { Database } from '../../platform/database/database';
import type { Plan } from '../query/query-plan';
import { onlyOfType } from './type-counts';

interface Counted {
  plan: Plan | undefined;
  /** Entries whose number was typed. */
  numbered: number[];
  /** The number of all results, of one type if one is asked for. */
  total: number;
}

/** The number of results at each match level. */
export async function matchCounts(
  db: Database,
  type: SearchType | undefined,
  { plan, numbered, total }: Counted,
): Promise<SearchMatchCounts> {
  const { phrase = [], words = [] } = plan?.levels ?? {};
  const best = new Set([...numbered, ...phrase]);
  const apart = words.filter((entry) => !best.has(entry));
  const countOf = async (entries: number[]) =>
    (type === undefined ? entries : await onlyOfType(db, type, entries)).length;
  const counts = { phrase: await countOf([...best]), words: await countOf(apart) };
  return { ...counts, similar: total - counts.phrase - counts.words };
}
