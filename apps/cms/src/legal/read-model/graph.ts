import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import type { Database } from '../../platform/database/database';
import type { Act, ActGraph, ActRelation } from '../validity/model';
import { loadActingOn, loadAffectedBy } from '../validity/affected';
import { mayReachSource, mayReachTarget } from '../validity/influence';
import { changesValidity, CHANGING_KINDS, DEPENDENT_KINDS, influenceOf } from '../validity/rules';

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
 * The documents whose status may depend on that of the seeds; one statement for each level of the
 * graph.
 */
export function listAffected(db: Database, seeds: Iterable<string>): Promise<Set<string>> {
  return loadAffectedBy(seeds, async (ids) => (await edgesFrom(db, ids)).map(relationOf));
}

/**
 * The documents directly influenced by acts that changed from some day on (`since`), whose histories may
 * therefore differ; `acts` holds the facts of the changed acts.
 */
export async function listInfluenced(
  db: Database,
  since: ReadonlyMap<string, Day>,
  acts: ReadonlyMap<string, Act>,
): Promise<Set<string>> {
  const edges = await edgesFrom(db, [...since.keys()]);
  const influenced = edges.map(relationOf).flatMap((one) => {
    const { kind, source, target } = one;
    if (changesValidity(kind)) {
      return mayReachTarget(one, acts.get(source), since.get(source)) ? [target] : [];
    }
    return mayReachSource(one, since.get(target)) ? [source] : [];
  });
  return new Set(influenced.filter((id) => id !== NOT_PUBLISHED));
}

export type LoadGraph = (ids: Iterable<string>) => Promise<ActGraph>;

/**
 * Loads all acts and relations that the histories of some documents depend on. It caches them, because the
 * graphs of neighbours overlap: do not use a loader any more once an act or a relation was written.
 */
export function graphLoader(db: Database): LoadGraph {
  const acts = new Map<string, Act>();
  const relationsTo = new Map<string, ActRelation[]>();

  async function loadRelationsTo(ids: readonly string[]): Promise<ActRelation[]> {
    const missing = ids.filter((id) => !relationsTo.has(id));
    for (const id of missing) relationsTo.set(id, []);
    for (const relation of (await edgesTo(db, missing)).map(relationOf)) {
      relationsTo.get(influenceOf(relation)?.to ?? '')?.push(relation);
    }
    return ids.flatMap((id) => relationsTo.get(id) ?? []);
  }

  return async (ids) => {
    const relations: ActRelation[] = [];
    const known = await loadActingOn(ids, async (level) => {
      const found = await loadRelationsTo(level);
      relations.push(...found);
      return found;
    });
    const missing = [...known].filter((id) => !acts.has(id));
    for (const [id, act] of await loadActs(db, missing)) acts.set(id, act);
    return {
      acts: new Map([...known].flatMap((id) => acts.get(id) ?? []).map((act) => [act.id, act])),
      relations,
    };
  };
}

/** The relations by which documents have influence on others. */
const edgesFrom = (db: Database, ids: readonly string[]) => influencesAt('source', db, ids);
/** The relations by which others have influence on documents. */
const edgesTo = (db: Database, ids: readonly string[]) => influencesAt('target', db, ids);

/** `end` is where changing relations have these ids; dependent relations have them at the other end. */
async function influencesAt(
  end: 'source' | 'target',
  db: Database,
  ids: readonly string[],
): Promise<EdgeRow[]> {
  if (ids.length === 0) return [];
  const otherEnd = end === 'source' ? 'target' : 'source';
  // Not a union, for which PostgreSQL would start parallel workers.
  return db('legal_edges')
    .where((changing) => changing.whereRaw(...among(db, end, ids)).whereIn('kind', CHANGING_KINDS))
    .orWhere((dependent) =>
      dependent.whereRaw(...among(db, otherEnd, ids)).whereIn('kind', DEPENDENT_KINDS),
    )
    .select<EdgeRow[]>(EDGE_COLUMNS);
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
