import type { LegalRelation } from '@portal/contract/legal-history';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { RELATION_LABELS, type RelationKind } from '@portal/contract/legal-vocabulary';
import type { Database } from '../../platform/database/database';

export interface ShownEdgeRow {
  source: string;
  target: string | null;
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takes_effect_on: string | null;
  number: string;
  /** The day of its event and whether that is void (0 or 1); null for relations that change validity. */
  told_on: string | null;
  is_void: number | null;
}

const COLUMNS = [
  ...['source', 'target', 'kind', 'scope', 'clause', 'takes_effect_on', 'number'],
  ...['told_on', 'is_void'],
];

/** Per document: its own relations in the editor's order, then those of others to it, oldest first. */
export async function listEdges(
  db: Database,
  documentIds: readonly string[],
): Promise<Map<string, ShownEdgeRow[]>> {
  const edges = COLUMNS.map((column) => `g.${column}`);
  // Sequential, because a transaction has a single connection.
  const active = await db('legal_edges as g')
    .whereIn('g.source', documentIds)
    .orderBy(['g.source', 'g.position'])
    .select<ShownEdgeRow[]>(edges);
  const passive = await db('legal_edges as g')
    .join('legal_entries as e', 'e.document_id', 'g.source')
    .whereIn('g.target', documentIds)
    .orderBy(['e.issued_on', 'g.source', 'g.position'])
    .select<ShownEdgeRow[]>(edges);
  const own = Map.groupBy(active, ({ source }) => source);
  const ofOthers = Map.groupBy(
    passive.filter(({ source, target }) => source !== target),
    ({ target }) => target,
  );
  return new Map(
    documentIds.map((id) => [id, [...(own.get(id) ?? []), ...(ofOthers.get(id) ?? [])]]),
  );
}

/** Relations in both directions, unless the other document is neither published nor named by a number. */
export function relationsOf(
  documentId: string,
  edges: ShownEdgeRow[],
  others: ReadonlyMap<string, LegalDocumentReference>,
): LegalRelation[] {
  return edges.flatMap((edge) => {
    const isActive = edge.source === documentId;
    const document = others.get((isActive ? edge.target : edge.source) ?? '') ?? null;
    const number = document?.number ?? edge.number;
    if (document === null && number === '') return [];
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
