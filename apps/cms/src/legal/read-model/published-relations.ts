import type { Database } from '../../platform/database/database';
import type { GivenRelation } from './edges';

interface RelationRow extends Omit<GivenRelation, 'takesEffectOn' | 'target' | 'targetNumber'> {
  owner: number;
  takes_effect_on: string | null;
  target: string | null;
  target_number: string | null;
}

/**
 * What published documents do to others, by their documentIds and in their editors' order. The
 * documents are given by the ids of their rows: SQLite would else walk all relations there are.
 */
export async function loadPublishedRelations(
  db: Database,
  documents: readonly { id: number; document_id: string }[],
): Promise<Map<string, GivenRelation[]>> {
  const rows = await db('legal_documents_cmps as l')
    .join('components_legal_relations as c', 'c.id', 'l.cmp_id')
    .leftJoin('components_legal_relations_target_lnk as k', 'k.relation_id', 'c.id')
    .leftJoin('legal_documents as t', 't.id', 'k.legal_document_id')
    .whereIn(
      'l.entity_id',
      documents.map(({ id }) => id),
    )
    .where('l.field', 'relations')
    .orderBy('l.order')
    .select<RelationRow[]>(
      ...['c.kind', 'c.scope', 'c.clause', 'c.takes_effect_on', 'c.target_number'],
      { owner: 'l.entity_id', target: 't.document_id' },
    );
  const sources = new Map(documents.map(({ id, document_id: source }) => [id, source]));
  const relations = new Map<string, GivenRelation[]>();
  for (const { owner, target, takes_effect_on, target_number, ...row } of rows) {
    const source = sources.get(owner) ?? '';
    const own = relations.get(source) ?? [];
    own.push({
      ...row,
      takesEffectOn: takes_effect_on,
      target: target ?? undefined,
      targetNumber: target_number,
    });
    relations.set(source, own);
  }
  return relations;
}
