import { monthOf, yearOf } from '@portal/vietnamese/days';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import type { NewsEntry } from './news-entries';

type Counted = Pick<NewsEntry, 'day' | 'category'>;

interface PeriodCount {
  category: string;
  period: string;
  count: number;
}

/** Counts new entries and subtracts removed ones. */
export async function changeCounts(
  trx: Database,
  went: readonly Counted[],
  came: readonly Counted[],
): Promise<void> {
  const differences = countsOf([
    ...went.map((entry) => ({ entry, difference: -1 })),
    ...came.map((entry) => ({ entry, difference: 1 })),
  ]).filter(({ count }) => count !== 0);
  for (const batch of batchesOf(differences)) {
    await trx('news_counts')
      .insert(batch)
      .onConflict(['category', 'period'])
      .merge({ count: trx.raw('news_counts.count + excluded.count') });
  }
  if (went.length > 0) await trx('news_counts').where('count', '<=', 0).delete();
}

/** Recounts all entries. */
export async function recount(trx: Database): Promise<void> {
  const entries: Counted[] = await trx('news_entries').select('day', 'category');
  await trx('news_counts').delete();
  await changeCounts(trx, [], entries);
}

function countsOf(entries: readonly { entry: Counted; difference: number }[]): PeriodCount[] {
  const counts = new Map<string, PeriodCount>();
  for (const { entry, difference } of entries) {
    for (const key of countKeysOf(entry)) {
      const name = `${key.category} ${key.period}`;
      const known = counts.get(name);
      if (known) known.count += difference;
      else counts.set(name, { ...key, count: difference });
    }
  }
  return [...counts.values()];
}

/**
 * The keys of an entry's counts: its day, month, year and all time, each for its category and for all.
 */
function countKeysOf({ day, category }: Counted) {
  const periods = [day, monthOf(day), yearOf(day), ''];
  const categories = category === '' ? [''] : ['', category];
  return categories.flatMap((one) => periods.map((period) => ({ category: one, period })));
}
