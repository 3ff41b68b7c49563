import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../database';
import { FIRST_DAY, LAST_DAY, type StoredSpan } from './stored-history';

const [YEAR, MONTH, DAY] = [4, 7, 10];

interface StatusCount {
  status: ValidityStatus;
  count: number;
}

/** Adds a document's spans to what is counted, or takes them out. */
export async function countSpans(
  trx: Database,
  spans: StoredSpan[],
  difference: 1 | -1,
): Promise<void> {
  const counts = new Map<string, { status: string; period: string; count: number }>();
  const add = (status: string, day: Day, count: number) => {
    for (const period of periodsOf(day)) {
      const key = `${status} ${period}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else counts.set(key, { status, period, count });
    }
  };
  for (const { status, from_day: from, to_day: to } of spans) {
    add(status, from, difference);
    if (to !== LAST_DAY) add(status, to, -difference);
  }
  const rows = [...counts.values()].filter(({ count }) => count !== 0);
  if (rows.length === 0) return;
  await trx('legal_status_counts')
    .insert(rows)
    .onConflict(['status', 'period'])
    .merge({ count: trx.raw('legal_status_counts.count + excluded.count') });
}

/** How many documents have each status on a day: some hundred rows, however many documents. */
export async function countStatuses(db: Database, on: Day): Promise<StatusCount[]> {
  const [year, month] = [on.slice(0, YEAR), on.slice(0, MONTH)];
  const rows = await db('legal_status_counts')
    .where((before) =>
      before
        .where('period', FIRST_DAY)
        .orWhere((q) => q.whereRaw('length(period) = ?', [YEAR]).where('period', '<', year))
        .orWhere((q) =>
          q
            .whereRaw('length(period) = ?', [MONTH])
            .where('period', '>=', year)
            .where('period', '<', month),
        )
        .orWhere((q) =>
          q.whereRaw('length(period) = ?', [DAY]).whereBetween('period', [month, on]),
        ),
    )
    .groupBy('status')
    .select<{ status: ValidityStatus; count: string | number }[]>(
      'status',
      db.raw('sum(count) as count'),
    );
  return rows.map(({ status, count }) => ({ status, count: wholeNumberOf(count) }));
}

/** `2018-12-14` is counted in its year, its month and by itself. */
function periodsOf(day: Day): string[] {
  if (day === FIRST_DAY) return [FIRST_DAY];
  return [day.slice(0, YEAR), day.slice(0, MONTH), day];
}
