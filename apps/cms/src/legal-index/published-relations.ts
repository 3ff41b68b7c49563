import type { Database } from '../database';
import type { GivenRelation } from './edges';

interface RelationRow extends Omit<GivenRelation, 'takesEffectOn' | 'target' | 'targetNumber'> {
  source: string;
  takes_effect_on: string | null;
  target: string | null;
  target_number: string | null;
}

/** What published documents do to others, by their documentIds and in their editors' order. */
export async function loadPublishedRelations(
  db: Database,
  documentIds: string[],
): Promise<Map<string, GivenRelation[]>> {
  const rows = await db('legal_documents as d')
    .join('legal_documents_cmps as l', 'l.entity_id', 'd.id')
    .join('components_legal_relations as c', 'c.id', 'l.cmp_id')
    .leftJoin('components_legal_relations_target_lnk as k', 'k.relation_id', 'c.id')
    .leftJoin('legal_documents as t', 't.id', 'k.legal_document_id')
    .whereIn('d.document_id', documentIds)
    .whereNotNull('d.published_at')
    .where('l.field', 'relations')
    .orderBy('d.id')
    .orderBy('l.order')
    .select<RelationRow[]>(
      ...['c.kind', 'c.scope', 'c.clause', 'c.takes_effect_on', 'c.target_number'],
      { source: 'd.document_id', target: 't.document_id' },
    );
  const relations = new Map<string, GivenRelation[]>();
  for (const { source, target, takes_effect_on, target_number, ...row } of rows) {
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
