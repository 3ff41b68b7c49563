import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { batchesOf } from '../../platform/database/chunk';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { BEFORE_ALL_DAYS, AFTER_ALL_DAYS, type StoredSpan } from './stored-history';

const [YEAR, MONTH] = [4, 7];

/** The length of a period; with longer periods the sum up to a day adds fewer rows. */
type Unit = 'all' | 'year' | 'month' | 'day';

interface Period {
  unit: Unit;
  period: string;
}

interface StatusCount {
  status: ValidityStatus;
  count: number;
}

interface ChangedSpans {
  added: readonly StoredSpan[];
  removed: readonly StoredSpan[];
}

/** Adds the differences that changed spans make; spans that only moved cancel out in part. */
export async function countSpans(trx: Database, { added, removed }: ChangedSpans): Promise<void> {
  const counts = new Map<string, Period & { status: string; count: number }>();
  const add = (status: string, day: Day, count: number) => {
    for (const period of periodsOf(day)) {
      const key = `${status} ${period.period}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else counts.set(key, { status, ...period, count });
    }
  };
  const addSpans = (spans: readonly StoredSpan[], difference: 1 | -1) => {
    for (const { status, from_day: from, to_day: to } of spans) {
      add(status, from, difference);
      if (to !== AFTER_ALL_DAYS) add(status, to, -difference);
    }
  };
  addSpans(added, 1);
  addSpans(removed, -1);
  const rows = [...counts.values()].filter(({ count }) => count !== 0);
  for (const batch of batchesOf(rows)) {
    await trx('legal_status_counts')
      .insert(batch)
      .onConflict(['unit', 'period', 'status'])
      .merge({ count: trx.raw('legal_status_counts.count + excluded.count') });
  }
}

/** The number of documents with each status on a day: reads some hundred rows, however many there are. */
export async function countStatuses(db: Database, on: Day): Promise<StatusCount[]> {
  const [year, month] = [on.slice(0, YEAR), on.slice(0, MONTH)];
  const rows = await db('legal_status_counts')
    .where((upTo) =>
      upTo
        .where('unit', 'all')
        .orWhere((q) => q.where('unit', 'year').where('period', '<', year))
        .orWhere((q) =>
          q.where('unit', 'month').where('period', '>=', year).where('period', '<', month),
        )
        .orWhere((q) => q.where('unit', 'day').whereBetween('period', [month, on])),
    )
    .groupBy('status')
    .select<{ status: ValidityStatus; count: string | number }[]>(
      'status',
      db.raw('sum(count) as count'),
    );
  return rows.map(({ status, count }) => ({ status, count: wholeNumberOf(count) }));
}

/** `2018-12-14` counts in its year, its month and its day. */
function periodsOf(day: Day): Period[] {
  if (day === BEFORE_ALL_DAYS) return [{ unit: 'all', period: BEFORE_ALL_DAYS }];
  return [
    { unit: 'year', period: day.slice(0, YEAR) },
    { unit: 'month', period: day.slice(0, MONTH) },
    { unit: 'day', period: day },
  ];
}
