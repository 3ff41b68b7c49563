import { batchesOf } from '../../platform/database/chunk';
import { insertRows } from '../../platform/database/bulk-insert';
import { countRows, wholeNumberOf, type Database } from '../../platform/database/database';
import { FACET_IDS } from './facet-ids';
import type { LegalTerm } from './load-entries';

/** The number of documents with a value; facet and value '' count all documents. */
interface TermCount {
  facet: LegalTerm['facet'] | '';
  value: string;
  count: number;
}

type Term = Pick<TermCount, 'facet' | 'value'>;

export const ALL_DOCUMENTS: Term = { facet: '', value: '' };

/** Replaces the terms of entries and counts them. */
export async function replaceTerms(
  trx: Database,
  entries: readonly number[],
  termsByEntry: ReadonlyMap<number, readonly LegalTerm[]>,
): Promise<void> {
  const went: TermCount[] = await trx('legal_terms as t')
    .join('legal_counts as c', 'c.term', 't.term')
    .whereIn('t.entry', entries)
    .groupBy('c.facet', 'c.value')
    .select('c.facet', 'c.value', trx.raw('-count(*) as count'));
  await trx('legal_terms').whereIn('entry', entries).delete();
  const came = [...termsByEntry.values()].flat();
  await changeCounts(trx, [...went, ...came.map((term) => ({ ...term, count: 1 }))]);
  const ids = await idsOf(trx, came);
  const rows = [...termsByEntry].flatMap(([entry, terms]) =>
    terms.map((term) => ({
      ...{ entry, facet: FACET_IDS[term.facet], term: ids.get(keyOf(term)) ?? 0 },
    })),
  );
  await insertRows(trx, 'legal_terms', rows);
  await removeUnused(trx);
}

/** Adds to the counts, or subtracts from them. */
export async function changeCounts(trx: Database, counts: readonly TermCount[]): Promise<void> {
  const sums = new Map<string, TermCount>();
  for (const { facet, value, count } of counts) {
    const key = keyOf({ facet, value });
    const known = sums.get(key);
    sums.set(key, { facet, value, count: wholeNumberOf(count) + (known?.count ?? 0) });
  }
  for (const batch of batchesOf([...sums.values()].filter(({ count }) => count !== 0))) {
    await trx('legal_counts')
      .insert(batch)
      .onConflict(['facet', 'value'])
      .merge({ count: trx.raw('legal_counts.count + excluded.count') });
  }
}

/** Recounts everything from the entries and their terms. */
export async function recountTerms(trx: Database): Promise<void> {
  await trx('legal_counts').update({
    count: trx.raw('(select count(*) from legal_terms as t where t.term = legal_counts.term)'),
  });
  await removeUnused(trx);
  const all = await countRows(trx('legal_entries'));
  await trx('legal_counts').where(ALL_DOCUMENTS).delete();
  await changeCounts(trx, [{ ...ALL_DOCUMENTS, count: all }]);
}

/** Removes deleted terms, so that they find nothing. */
export async function removeTerms(trx: Database, values: readonly string[]): Promise<void> {
  const terms = trx('legal_counts').whereIn('value', values).select('term');
  await trx('legal_terms').whereIn('term', terms).delete();
  await trx('legal_counts').whereIn('value', values).delete();
}

function removeUnused(trx: Database) {
  return trx('legal_counts').whereNot('facet', '').where('count', '<=', 0).delete();
}

function keyOf({ facet, value }: Term): string {
  return `${facet} ${value}`;
}

/** The ids of values in `legal_terms`. */
async function idsOf(trx: Database, terms: readonly Term[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const values = [...new Set(terms.map(({ value }) => value))];
  for (const batch of batchesOf(values)) {
    const rows = await trx('legal_counts')
      .whereIn('value', batch)
      .select<(Term & { term: number })[]>('term', 'facet', 'value');
    for (const row of rows) ids.set(keyOf(row), row.term);
  }
  return ids;
}
