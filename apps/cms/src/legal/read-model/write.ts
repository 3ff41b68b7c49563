import { batchesOf } from '../../platform/database/chunk';
import { insertRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import { FACET_NUMBERS } from './facet-ids';
import type { LegalTerm, PublishedDocument } from './published';

interface Indexed {
  entry: number;
  number: string;
  number_key: string;
}

export async function findIndexed(db: Database, documentId: string): Promise<Indexed | undefined> {
  return db('legal_entries')
    .where({ document_id: documentId })
    .first<Indexed | undefined>('entry', 'number', 'number_key');
}

/** Puts a document into the index or in place of what the index had of it. */
export async function putEntry(trx: Database, document: PublishedDocument): Promise<void> {
  const indexed = await findIndexed(trx, document.entry.document_id);
  if (!indexed) return insertEntries(trx, [document]);
  await trx('legal_entries').where({ entry: indexed.entry }).update(document.entry);
  await removeTerms(trx, indexed.entry);
  await insertTerms(trx, new Map([[indexed.entry, document.terms]]));
}

/** Puts documents into the index that are not in it. */
export async function insertEntries(trx: Database, documents: PublishedDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const inserted = await trx('legal_entries')
    .insert(documents.map(({ entry }) => entry))
    .returning<{ entry: number; document_id: string }[]>(['entry', 'document_id']);
  const entries = new Map(inserted.map((row) => [row.document_id, row.entry]));
  await insertTerms(
    trx,
    new Map(
      documents.map(({ entry, terms }) => [entries.get(entry.document_id) ?? 0, terms] as const),
    ),
  );
  await count(trx, [{ ...ALL, count: documents.length }]);
}

/** Takes a document out of the index, if it is there. */
export async function removeEntry(trx: Database, documentId: string): Promise<void> {
  const indexed = await findIndexed(trx, documentId);
  if (!indexed) return;
  await removeTerms(trx, indexed.entry);
  await trx('legal_entries').where({ entry: indexed.entry }).delete();
  await count(trx, [{ ...ALL, count: -1 }]);
}

/** A term that is deleted in the admin finds nothing any more. */
export async function removeTerm(trx: Database, value: string): Promise<void> {
  const terms = trx('legal_counts').where({ value }).select('term');
  await trx('legal_terms').whereIn('term', terms).delete();
  await trx('legal_counts').where({ value }).delete();
}

async function insertTerms(
  trx: Database,
  termsByEntry: ReadonlyMap<number, LegalTerm[]>,
): Promise<void> {
  const ids = await count(trx, countsOf([...termsByEntry.values()].flat()));
  const rows = [...termsByEntry].flatMap(([entry, terms]) =>
    terms.map((term) => ({
      ...{ entry, facet: FACET_NUMBERS[term.facet], term: ids.get(keyOf(term)) ?? 0 },
    })),
  );
  await insertRows(trx, 'legal_terms', rows);
}

async function removeTerms(trx: Database, entry: number): Promise<void> {
  const terms: number[] = await trx('legal_terms').where({ entry }).pluck('term');
  await trx('legal_terms').where({ entry }).delete();
  await trx('legal_counts').whereIn('term', terms).decrement('count');
  await trx('legal_counts').whereNot('facet', '').where('count', 0).delete();
}

/** How many documents more have a value. */
interface Count {
  facet: LegalTerm['facet'] | '';
  value: string;
  count: number;
}

const ALL = { facet: '', value: '' } as const;

function keyOf({ facet, value }: Pick<Count, 'facet' | 'value'>): string {
  return `${facet} ${value}`;
}

function countsOf(terms: LegalTerm[]): Count[] {
  const counts = new Map<string, Count>();
  for (const term of terms) {
    const known = counts.get(keyOf(term));
    if (known) known.count += 1;
    else counts.set(keyOf(term), { ...term, count: 1 });
  }
  return [...counts.values()];
}

/** Adds to what is counted; gives the numbers by which the index knows the values. */
async function count(trx: Database, counts: Count[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const batch of batchesOf(counts)) {
    const rows = await trx('legal_counts')
      .insert(batch)
      .onConflict(['facet', 'value'])
      .merge({ count: trx.raw('legal_counts.count + excluded.count') })
      .returning<(Pick<Count, 'facet' | 'value'> & { term: number })[]>(['term', 'facet', 'value']);
    for (const row of rows) ids.set(keyOf(row), row.term);
  }
  return ids;
}
