import { createHash } from 'node:crypto';
import { spanOfDays, type Day } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../../platform/database/database';

/** So many entries may be of one second before one of them is taken for a second younger. */
export const NUMBERS_PER_SECOND = 4_096;

/** Numbers of entries: `from` belongs to the range, `until` no longer does. */
export interface EntryRange {
  from: number;
  until: number;
}

/** The least number of an entry of that moment. Numbers grow with time. */
function numberAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000) * NUMBERS_PER_SECOND;
}

/** The number that an entry gets, unless another has it: the same whenever it is asked. */
export function preferredNumber(name: string, instant: Date): number {
  const place = createHash('sha256').update(name).digest().readUInt32BE();
  return numberAt(instant) + (place % NUMBERS_PER_SECOND);
}

/**
 * All entries of these days, both included; of all that there are where a day is left out. None of a
 * moment that is still to come: what is posted then is not found before it.
 */
export async function rangeOfDays(
  db: Database,
  from: Day | undefined,
  to: Day | undefined,
): Promise<EntryRange> {
  const end = async (direction: 'asc' | 'desc') => {
    const entry = await db('search_entries')
      .orderBy('entry', direction)
      .first<{ entry: number | string } | undefined>('entry');
    return wholeNumberOf(entry?.entry);
  };
  const [oldest, newest] = await Promise.all([end('asc'), end('desc')]);
  return {
    from: from === undefined ? oldest : numberAt(spanOfDays(from).start),
    until: Math.min(
      to === undefined ? newest + 1 : numberAt(spanOfDays(to).end),
      numberAt(new Date()) + NUMBERS_PER_SECOND,
    ),
  };
}
