import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import type { Database } from '../../platform/database/database';
import type { Act, ActGraph, ActRelation } from '../validity/model';
import { loadActingOn, loadAffectedBy } from '../validity/affected';
import { mayReachSource, mayReachTarget } from '../validity/influence';
import { CHANGING_KINDS, DEPENDENT_KINDS } from '../validity/rules';

export interface EdgeRow {
  edge: number;
  source: string;
  target: string | null;
  kind: RelationKind;
  scope: 'whole' | 'part';
  clause: string | null;
  takes_effect_on: string | null;
}

export const EDGE_COLUMNS = [
  'edge',
  'source',
  'target',
  'kind',
  'scope',
  'clause',
  'takes_effect_on',
];

/** The target of a relation to a document that is not published. */
const NOT_PUBLISHED = '';

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
 * The documents whose status may depend on that of the seeds; two statements for each level of the
 * graph.
 */
export function listAffected(db: Database, seeds: Iterable<string>): Promise<Set<string>> {
  return loadAffectedBy(seeds, async (ids) =>
    [
      await edgesOf(db, 'source', ids, CHANGING_KINDS),
      await edgesOf(db, 'target', ids, DEPENDENT_KINDS),
    ]
      .flat()
      .map(relationOf),
  );
}

/**
 * The documents of which the histories may differ when acts change from some day on (`since`); `acts` holds
 * their facts.
 */
export async function listInfluenced(
  db: Database,
  since: ReadonlyMap<string, Day>,
  acts: ReadonlyMap<string, Act>,
): Promise<Set<string>> {
  const ids = [...since.keys()];
  const changing = await edgesOf(db, 'source', ids, CHANGING_KINDS);
  const acting = changing.filter(({ target }) => target !== null);
  const needed = await edgesOf(db, 'target', ids, DEPENDENT_KINDS);
  return new Set([
    ...acting
      .map(relationOf)
      .filter((one) => mayReachTarget(one, acts.get(one.source), since.get(one.source)))
      .map(({ target }) => target),
    ...needed
      .map(relationOf)
      .filter((one) => mayReachSource(one, since.get(one.target)))
      .map(({ source }) => source),
  ]);
}

type LoadGraph = (ids: ReadonlySet<string>) => Promise<ActGraph>;

/**
 * Loads all acts and relations that the histories of some documents depend on. What was loaded is kept for later
 * calls, as the graphs of neighbours are mostly the same: for as long as no act and no relation is written.
 */
export function graphLoader(db: Database): LoadGraph {
  const acts = new Map<string, Act>();
  const acting = edgeLoader(db, 'target', CHANGING_KINDS);
  const needed = edgeLoader(db, 'source', DEPENDENT_KINDS);

  return async (ids) => {
    const edges = new Map<number, EdgeRow>();
    const note = (found: EdgeRow[]) => {
      for (const edge of found) edges.set(edge.edge, edge);
      return found;
    };
    const known = await loadActingOn(ids, async (level) =>
      note([await acting(level), await needed(level)].flat())
        .filter(({ target }) => target !== null)
        .map(relationOf),
    );
    const missing = [...known].filter((id) => !acts.has(id));
    for (const [id, act] of await loadActs(db, missing)) acts.set(id, act);
    return {
      acts: new Map([...known].flatMap((id) => acts.get(id) ?? []).map((act) => [act.id, act])),
      relations: [...edges.values()].map(relationOf),
    };
  };
}

/** One statement for those of the ids that were not asked for before. */
function edgeLoader(db: Database, end: 'source' | 'target', kinds?: readonly RelationKind[]) {
  const loaded = new Map<string, EdgeRow[]>();
  return async (ids: readonly string[]): Promise<EdgeRow[]> => {
    const missing = ids.filter((id) => !loaded.has(id));
    for (const id of missing) loaded.set(id, []);
    for (const edge of await edgesOf(db, end, missing, kinds)) {
      loaded.get(edge[end] ?? NOT_PUBLISHED)?.push(edge);
    }
    return ids.flatMap((id) => loaded.get(id) ?? []);
  };
}

async function edgesOf(
  db: Database,
  end: 'source' | 'target',
  ids: readonly string[],
  kinds?: readonly RelationKind[],
): Promise<EdgeRow[]> {
  if (ids.length === 0) return [];
  const rows = db('legal_edges').whereRaw(...among(db, end, ids));
  if (kinds) rows.whereIn('kind', kinds);
  return rows.orderBy('edge').select<EdgeRow[]>(EDGE_COLUMNS);
}

export function relationOf({ source, target, kind, scope, clause, ...row }: EdgeRow): ActRelation {
  return {
    ...{ source, target: target ?? NOT_PUBLISHED, kind, scope, clause },
    takesEffectOn: row.takes_effect_on,
  };
}

async function loadActs(db: Database, ids: string[]): Promise<Map<string, Act>> {
  const rows = await db('legal_entries')
    .whereRaw(...among(db, 'document_id', ids))
    .select<ActRow[]>(ACT_COLUMNS);
  return new Map(rows.map((row) => [row.document_id, actOf(row)]));
}

function actOf(row: ActRow): Act {
  return {
    id: row.document_id,
    group: row.document_group,
    issuedOn: row.issued_on,
    effectiveFrom: row.effective_from,
    expiresOn: row.expires_on,
    override: row.override,
  };
}
