import type { Day } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import { updateRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import { CHANGING_KINDS } from '../validity/rules';
import { tellingsOf } from '../validity/tellings';
import { EDGE_COLUMNS, relationOf, type EdgeRow, type LoadGraph } from './graph';

interface TellingRow extends EdgeRow {
  told_on: Day | null;
  is_void: number | null;
}

/**
 * Updates `told_on` and `is_void` of relations that do not change validity, for sources that differ from
 * some day on; earlier events stay.
 */
export async function replaceTellings(
  trx: Database,
  since: ReadonlyMap<string, Day>,
  loadGraph: LoadGraph,
): Promise<void> {
  const rows = await listOpen(trx, since);
  if (rows.length === 0) return;
  const relations = new Map(rows.map((row) => [relationOf(row), row]));
  const graph = await loadGraph(new Set(rows.map(({ source }) => source)));
  const tellings = tellingsOf(graph, [...relations.keys()]);
  const now = [...relations].map(([relation, row]) => {
    const telling = tellings.get(relation);
    return { row, told_on: telling?.day ?? null, is_void: telling ? Number(telling.isVoid) : null };
  });
  await updateRows(
    trx,
    'legal_edges',
    'edge',
    now
      .filter(({ row, ...told }) => row.told_on !== told.told_on || row.is_void !== told.is_void)
      .map(({ row: { edge }, ...told }) => ({ edge, ...told })),
  );
}

async function listOpen(trx: Database, since: ReadonlyMap<string, Day>): Promise<TellingRow[]> {
  const [earliest] = [...since.values()].toSorted();
  if (earliest === undefined) return [];
  const rows = await trx('legal_edges')
    .whereRaw(...among(trx, 'source', [...since.keys()]))
    .whereNotIn('kind', CHANGING_KINDS)
    .where((either) => either.whereNull('told_on').orWhere('told_on', '>=', earliest))
    .orderBy('edge')
    .select<TellingRow[]>(...EDGE_COLUMNS, 'told_on', 'is_void');
  return rows.filter(
    ({ source, told_on: day }) => day === null || day >= (since.get(source) ?? ''),
  );
}
