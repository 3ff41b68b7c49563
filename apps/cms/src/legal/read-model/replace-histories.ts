import type { Day } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import { deleteRows, putRows, updateRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import type { History } from '../validity/history';
import type { Act } from '../validity/model';
import { suspendsOthers } from '../validity/rules';
import { countSpans } from './status-counts';
import {
  BEFORE_ALL_DAYS,
  parseStoredEvents,
  spansOf,
  storedEventsOf,
  type ReasonedSpan,
} from './stored-history';

interface EntryRow {
  entry: number;
  document_id: string;
  history: string;
}

interface Computed {
  histories: ReadonlyMap<string, History>;
  acts: ReadonlyMap<string, Act>;
}

/** The stored and the newly computed history of a document. */
interface Difference {
  entry: number;
  documentId: string;
  before: { history: string; spans: ReasonedSpan[] };
  after: { history: string; spans: ReasonedSpan[] };
}

/**
 * Writes only the histories that differ from the stored ones; most do not. Returns, for those that do, the
 * first day from which the document may act on others differently.
 */
export async function replaceHistories(
  trx: Database,
  documentIds: readonly string[],
  { histories, acts }: Computed,
): Promise<Map<string, Day>> {
  const differences = await findDifferences(trx, documentIds, histories);
  await updateRows(
    trx,
    'legal_entries',
    'entry',
    differences.map(({ entry, after }) => ({ entry, history: after.history })),
  );
  await replaceSpans(trx, differences);
  const since = differences.map(
    (difference) => [difference.documentId, changesFrom(difference, acts)] as const,
  );
  return new Map(since.flatMap(([id, day]) => (day === undefined ? [] : [[id, day]])));
}

/** Writes only the spans that differ: most lie in the past and stay. */
async function replaceSpans(trx: Database, differences: readonly Difference[]): Promise<void> {
  const changes = differences.map(({ entry, before, after }) => ({
    entry,
    days: new Set(after.spans.map(({ from_day: day }) => day)),
    removed: spansWithout(before.spans, after.spans),
    added: spansWithout(after.spans, before.spans),
  }));
  const gone = changes.flatMap(({ entry, days, removed }) =>
    removed
      .filter(({ from_day: day }) => !days.has(day))
      .map(({ from_day }) => ({ entry, from_day })),
  );
  await deleteRows(trx, 'legal_spans', gone);
  await putRows(
    trx,
    'legal_spans',
    ['entry', 'from_day'],
    changes.flatMap(({ entry, added }) => added.map((span) => ({ entry, ...span }))),
  );
  await countSpans(trx, {
    added: changes.flatMap(({ added }) => added),
    removed: changes.flatMap(({ removed }) => removed),
  });
}

async function findDifferences(
  trx: Database,
  documentIds: readonly string[],
  histories: ReadonlyMap<string, History>,
): Promise<Difference[]> {
  const entries: EntryRow[] = await trx('legal_entries')
    .whereRaw(...among(trx, 'document_id', documentIds))
    .select('entry', 'document_id', 'history');
  const stored = await loadSpans(
    trx,
    entries.map(({ entry }) => entry),
  );
  return entries.flatMap(({ entry, document_id: documentId, history }) => {
    const now = histories.get(documentId);
    const before = { history, spans: stored.get(entry) ?? [] };
    const after = now
      ? { history: storedEventsOf(now), spans: spansOf(now) }
      : { history: '', spans: [] };
    const isSame = before.history === after.history && areSame(before.spans, after.spans);
    return isSame ? [] : [{ entry, documentId, before, after }];
  });
}

async function loadSpans(
  trx: Database,
  entries: readonly number[],
): Promise<Map<number, ReasonedSpan[]>> {
  const rows: (ReasonedSpan & { entry: number })[] = await trx('legal_spans')
    .whereRaw(...among(trx, 'entry', entries))
    .orderBy(['entry', 'from_day'])
    .select('entry', 'from_day', 'to_day', 'status', 'because');
  const spans = new Map<number, ReasonedSpan[]>();
  for (const { entry, ...span } of rows) {
    const known = spans.get(entry);
    if (known) known.push(span);
    else spans.set(entry, [span]);
  }
  return spans;
}

function areSame(before: readonly ReasonedSpan[], after: readonly ReasonedSpan[]): boolean {
  return before.length === after.length && spansWithout(before, after).length === 0;
}

/** The spans that differ from the span at the same index of `others`. */
function spansWithout(spans: readonly ReasonedSpan[], others: readonly ReasonedSpan[]) {
  return spans.filter((span, place) => {
    const { from_day: from, to_day: to, status, because } = others[place] ?? {};
    const isSameTime = span.from_day === from && span.to_day === to;
    return !isSameTime || span.status !== status || span.because !== because;
  });
}

/**
 * The first day on which the status of an act differs; undefined if it differs on none. Others depend on no
 * more than the spans show, with three exceptions that count as different from the start: an override and a
 * consolidated text hide the act's own status, and an act not yet in force does not show a suspension.
 */
function changesFrom(
  { documentId, before, after }: Difference,
  acts: ReadonlyMap<string, Act>,
): Day | undefined {
  const events = [before, after].flatMap(({ history }) => parseStoredEvents(history));
  const act = acts.get(documentId);
  const isHidden = act?.override !== null || act.group === 'consolidated';
  if (isHidden || events.some(({ kind }) => suspendsOthers(kind))) return BEFORE_ALL_DAYS;
  for (let place = 0; ; place += 1) {
    const [then, now] = [before.spans[place], after.spans[place]];
    if (!then || !now) return then?.from_day ?? now?.from_day;
    if (then.from_day !== now.from_day || then.status !== now.status)
      return then.from_day < now.from_day ? then.from_day : now.from_day;
  }
}
