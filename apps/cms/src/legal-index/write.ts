import { batchesOf } from '../batches';
import type { Database } from '../database';
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
  await trx('legal_terms').where({ value }).delete();
  await trx('legal_counts').where({ value }).delete();
}

async function insertTerms(
  trx: Database,
  termsByEntry: ReadonlyMap<number, LegalTerm[]>,
): Promise<void> {
  const rows = [...termsByEntry].flatMap(([entry, terms]) =>
    terms.map((term) => ({ entry, ...term })),
  );
  for (const batch of batchesOf(rows)) await trx('legal_terms').insert(batch);
  await count(trx, countsOf(rows, 1));
}

async function removeTerms(trx: Database, entry: number): Promise<void> {
  const terms: LegalTerm[] = await trx('legal_terms').where({ entry }).select('facet', 'value');
  await trx('legal_terms').where({ entry }).delete();
  await count(trx, countsOf(terms, -1));
}

/** How many documents more, or fewer, have a value. */
interface Count {
  facet: LegalTerm['facet'] | '';
  value: string;
  count: number;
}

const ALL = { facet: '', value: '' } as const;

function countsOf(terms: LegalTerm[], each: 1 | -1): Count[] {
  const counts = new Map<string, Count>();
  for (const { facet, value } of terms) {
    const key = `${facet} ${value}`;
    const known = counts.get(key);
    if (known) known.count += each;
    else counts.set(key, { facet, value, count: each });
  }
  return [...counts.values()];
}

async function count(trx: Database, counts: Count[]): Promise<void> {
  for (const batch of batchesOf(counts)) {
    await trx('legal_counts')
      .insert(batch)
      .onConflict(['facet', 'value'])
      .merge({ count: trx.raw('legal_counts.count + excluded.count') });
  }
  if (counts.some((one) => one.count < 0)) await trx('legal_counts').where('count', 0).delete();
}
