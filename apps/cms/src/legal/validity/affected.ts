import type { ActRelation } from './model';
import { changesValidity } from './rules';

type Load = (ids: readonly string[]) => Promise<readonly ActRelation[]>;

/**
 * The ids reachable from `changed` through relations that change validity, themselves included: their
 * spans may change when one of `changed` does. One query loads all relations of a level. If relations of
 * `changed` were altered, pass the old ones with the new, so that former targets are found too.
 *
 * Elsewhere a timeline may change in one thing: whether an event without influence on validity (such as
 * a correction by one of these) had effect.
 */
export function loadAffectedBy(changed: Iterable<string>, bySources: Load): Promise<Set<string>> {
  return load(walk(changed, 'target'), bySources);
}

/**
 * The opposite direction: the ids from which `ids` are reachable through relations that change
 * validity, itself included. A graph of these is all that the spans of `ids` depend on.
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

/** Yields the ids of a level, receives their relations, and returns all ids. */
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
