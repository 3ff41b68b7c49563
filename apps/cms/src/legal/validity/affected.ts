import { changesValidity, type ActRelation } from './model';

type Load = (ids: readonly string[]) => Promise<readonly ActRelation[]>;

/**
 * The ids reachable from `changed` by relations that change validity, themselves included: whose
 * spans may change when one of `changed` does. One query loads all relations of a level. When
 * relations of `changed` were altered, give the old ones with the new, so that what they no longer
 * reach is found too.
 *
 * A timeline beyond these may change in one thing: whether an event that leaves validity alone
 * (e.g. an amendment by one of these) had effect.
 */
export function loadAffectedBy(changed: Iterable<string>, bySources: Load): Promise<Set<string>> {
  return load(walk(changed, 'target'), bySources);
}

/**
 * The other direction: the ids from which `ids` can be reached by relations that change validity,
 * `ids` included. A graph of these and their relations is all that the spans of `ids` depend on.
 */
export function loadActingOn(ids: Iterable<string>, byTargets: Load): Promise<Set<string>> {
  return load(walk(ids, 'source'), byTargets);
}

type Walk = Generator<string[], Set<string>, readonly ActRelation[]>;

async function load(levels: Walk, relationsOf: Load): Promise<Set<string>> {
  let level = levels.next();
  while (!level.done) level = levels.next(await relationsOf(level.value));
  return level.value;
}

/** Yields the ids of a level, takes their relations, and ends with all ids. */
function* walk(start: Iterable<string>, towards: 'source' | 'target'): Walk {
  const reached = new Set(start);
  let level = [...reached];
  while (level.length > 0) {
    const relations = (yield level).filter(({ kind }) => changesValidity(kind));
    const ends = new Set(relations.map((relation) => relation[towards]));
    level = [...ends].filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
  }
  return reached;
}
