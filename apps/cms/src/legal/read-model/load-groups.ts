import type { DocumentGroup } from '@portal/contract/legal-vocabulary';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { linkedTerms } from './document-parts';
import { groupOf } from '../groups/group-of';

interface GroupedRow {
  /** The id of the document's row. */
  id: number;
  number: string | null;
  /** The group that an editor chose. */
  group: DocumentGroup | null;
}

interface NamedTerm {
  owner: number;
  name: string;
}

/** The groups of documents, by the ids of their rows. */
export async function loadGroups(
  db: Database,
  rows: readonly GroupedRow[],
): Promise<Map<number, DocumentGroup>> {
  const owners = rows.map(({ id }) => id);
  // Sequential, because a transaction has a single connection.
  const owner = { owner: 'l.legal_document_id' };
  const types = await linkedTerms(db, 'type', owners).select<
    (NamedTerm & { group: DocumentGroup | null })[]
  >('t.name', 't.group', owner);
  const bodies = await linkedTerms(db, 'issuingBody', owners).select<NamedTerm[]>('t.name', owner);
  const typeOf = new Map(types.map((type) => [type.owner, type]));
  const bodiesOf = Map.groupBy(bodies, (body) => body.owner);
  return new Map(
    rows.map(({ id, number, group: chosen }) => {
      const names = (bodiesOf.get(id) ?? []).map(({ name }) => name);
      return [id, groupOf({ number: number ?? '', type: typeOf.get(id), bodies: names, chosen })];
    }),
  );
}

interface EnteredRow extends GroupedRow {
  document_id: string;
  entered: DocumentGroup;
}

/** The documents filed under these types or bodies, whose group may change when a term is renamed. */
export function listFiledUnder(db: Database, termIds: readonly string[]): Promise<EnteredRow[]> {
  return db('legal_counts as c')
    .join('legal_terms as t', 't.term', 'c.term')
    .join('legal_entries as e', 'e.entry', 't.entry')
    .join('legal_documents as d', 'd.id', 'e.row_id')
    .whereIn('c.facet', ['type', 'issuingBody'])
    .whereIn('c.value', termIds)
    .distinct<EnteredRow[]>('d.id', 'd.number', 'd.group', 'e.document_id', {
      entered: 'e.document_group',
    });
}

/** The documentIds among these rows whose group differs from the stored one. */
export async function regroupedAmong(db: Database, rows: EnteredRow[]): Promise<string[]> {
  const regrouped: string[] = [];
  for (const batch of batchesOf(rows)) {
    const groups = await loadGroups(db, batch);
    for (const row of batch) {
      if (groups.get(row.id) !== row.entered) regrouped.push(row.document_id);
    }
  }
  return regrouped;
}
