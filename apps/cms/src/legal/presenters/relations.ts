import type { LegalRelation } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { RELATION_LABELS, type RelationKind } from '@portal/contract/legal-vocabulary';
import type { Database } from '../../platform/database/database';

export interface EdgeRow {
  source: string;
  target: string | null;
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takes_effect_on: string | null;
  number: string;
}

/** The relations of a document in its editor's order, then those of others to it. */
export async function listEdges(db: Database, documentId: string): Promise<EdgeRow[]> {
  const columns = ['source', 'target', 'kind', 'scope', 'clause', 'takes_effect_on', 'number'];
  const [active, passive] = await Promise.all([
    db('legal_edges').where('source', documentId).orderBy('position').select<EdgeRow[]>(columns),
    db('legal_edges')
      .where('target', documentId)
      .whereNot('source', documentId)
      .orderBy('edge')
      .select<EdgeRow[]>(columns),
  ]);
  return [...active, ...passive];
}

/** Both directions, without relations to a document that is neither published nor named by a number. */
export function relationsOf(
  documentId: string,
  edges: EdgeRow[],
  others: ReadonlyMap<string, LegalDocumentReference>,
): LegalRelation[] {
  return edges.flatMap((edge) => {
    const isActive = edge.source === documentId;
    const document = others.get((isActive ? edge.target : edge.source) ?? '') ?? null;
    const number = document?.number ?? edge.number;
    if (number === '') return [];
    const [active, passive] = RELATION_LABELS[edge.kind];
    return [
      {
        kind: edge.kind,
        direction: isActive ? 'active' : 'passive',
        label: isActive ? active : passive,
        inverseLabel: isActive ? passive : active,
        scope: edge.scope,
        clause: edge.clause,
        takesEffectOn: edge.takes_effect_on,
        number,
        document,
      },
    ];
  });
}
