import { publishedRows } from '../../content/queries/published';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import type { GivenRelation } from './edges';

interface RelationRow extends Omit<GivenRelation, 'takesEffectOn' | 'target' | 'targetNumber'> {
  takes_effect_on: string | null;
  target: string | null;
  target_number: string | null;
}

/**
 * The relations of published documents, in their editors' order. A chosen target counts while it is a
 * draft (the published row's own link leaves it out), but not after it is deleted.
 */
export async function loadRelations(
  db: Database,
  documentIds: readonly string[],
): Promise<Map<string, GivenRelation[]>> {
  const relations = new Map<string, GivenRelation[]>(documentIds.map((id) => [id, []]));
  for (const batch of batchesOf(documentIds)) {
    // By the ids of their rows: otherwise SQLite would scan all relations.
    const rows: { id: number; document_id: string }[] = await publishedRows(db, 'legal-document')
      .whereIn('t.document_id', batch)
      .select('t.id', 't.document_id');
    const sources = new Map(rows.map(({ id, document_id: source }) => [id, source]));
    for (const { owner, ...row } of await relationsOf(db, [...sources.keys()])) {
      relations.get(sources.get(owner) ?? '')?.push({
        ...{ kind: row.kind, scope: row.scope, clause: row.clause || null },
        takesEffectOn: row.takes_effect_on,
        target: row.target ?? undefined,
        targetNumber: row.target_number,
      });
    }
  }
  return relations;
}

const CHOSEN = `coalesce(
  (select max(t.document_id) from legal_documents as t where t.document_id = c.target_document),
  (select max(t.document_id) from components_legal_relations_target_lnk as k
    join legal_documents as t on t.id = k.legal_document_id where k.relation_id = c.id)
)`;

function relationsOf(db: Database, owners: number[]) {
  return db('legal_documents_cmps as l')
    .join('components_legal_relations as c', 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', 'relations')
    .orderBy('l.order')
    .select<(RelationRow & { owner: number })[]>(
      ...['c.kind', 'c.scope', 'c.clause', 'c.takes_effect_on', 'c.target_number'],
      { owner: 'l.entity_id' },
      db.raw(`${CHOSEN} as target`),
    );
}
