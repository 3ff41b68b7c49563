import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import type { Act, ActGraph, ActRelation } from '../validity/model';
import { loadActingOn, loadAffectedBy } from '../validity/affected';

interface EdgeRow {
  source: string;
  target: string;
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takes_effect_on: string | null;
}

const EDGE_COLUMNS = ['source', 'target', 'kind', 'scope', 'clause', 'takes_effect_on'];

interface ActRow {
  document_id: string;
  document_group: DocumentGroup;
  issued_on: string;
  effective_from: string | null;
  expires_on: string | null;
  override: Act['override'];
}

const ACT_COLUMNS = [
  'document_id',
  'document_group',
  'issued_on',
  'effective_from',
  'expires_on',
  'override',
];

/**
 * The documents whose status may depend on that of the seeds; one statement for each level of the
 * graph.
 */
export function listAffected(db: Database, seeds: Iterable<string>): Promise<Set<string>> {
  return loadAffectedBy(seeds, (ids) => edgesOf(db, 'source', ids));
}

/** All acts and relations that the histories of some documents depend on. */
export async function loadGraph(db: Database, ids: ReadonlySet<string>): Promise<ActGraph> {
  const acting = await edgesOf(db, 'target', [...ids]);
  const relations: ActRelation[] = [];
  const known = await loadActingOn(
    [...ids, ...acting.map(({ source }) => source)],
    async (level) => {
      const edges = await edgesOf(db, 'target', level);
      for (const edge of edges) relations.push(edge);
      return edges;
    },
  );
  return { acts: await loadActs(db, [...known]), relations };
}

async function edgesOf(
  db: Database,
  end: 'source' | 'target',
  ids: readonly string[],
): Promise<ActRelation[]> {
  const relations: ActRelation[] = [];
  for (const batch of batchesOf(ids)) {
    const edges = await db('legal_edges')
      .whereIn(end, batch)
      .whereNotNull('target')
      .orderBy('edge')
      .select<EdgeRow[]>(EDGE_COLUMNS);
    // No spread operator: a hundred thousand documents may be based on one law.
    for (const edge of edges) relations.push(relationOf(edge));
  }
  return relations;
}

function relationOf({ takes_effect_on: takesEffectOn, ...row }: EdgeRow): ActRelation {
  return { ...row, takesEffectOn };
}

async function loadActs(db: Database, ids: string[]): Promise<Map<string, Act>> {
  const acts = new Map<string, Act>();
  for (const batch of batchesOf(ids)) {
    const rows = await db('legal_entries')
      .whereIn('document_id', batch)
      .select<ActRow[]>(ACT_COLUMNS);
    for (const row of rows) acts.set(row.document_id, actOf(row));
  }
  return acts;
}

function actOf(row: ActRow): Act {
  return {
    id: row.document_id,
    isDraft: row.document_group === 'draft',
    issuedOn: row.issued_on,
    effectiveFrom: row.effective_from,
    expiresOn: row.expires_on,
    override: row.override,
  };
}
