import type { ActGraph, ActRelation } from './model';
import { influenceOf } from './rules';

type Load = (ids: readonly string[]) => Promise<readonly ActRelation[]>;

/**
 * The transitive closure of influence from `changed`, themselves included: the acts whose spans may change
 * with them. `load` is called once per level, breadth first. If relations of `changed` were altered, pass
 * the ends of the former relations too.
 *
 * Outside this set a timeline can differ in one thing only: whether an event that does not influence
 * validity (such as a correction by one of these acts) had effect.
 */
export function loadAffectedBy(changed: Iterable<string>, load: Load): Promise<Set<string>> {
  return follow(walk(changed, 'to'), load);
}

/**
 * The opposite direction: all acts that influence `ids`, directly or through others, themselves included.
 * The spans of `ids` depend on no other act.
 */
export function loadActingOn(ids: Iterable<string>, load: Load): Promise<Set<string>> {
  return follow(walk(ids, 'from'), load);
}

/** Like `loadAffectedBy`, within a graph that is loaded already. */
export function affectedWithin({ relations }: ActGraph, ids: Iterable<string>): Set<string> {
  const from = Map.groupBy(relations, (relation) => influenceOf(relation)?.from);
  const levels = walk(ids, 'to');
  let level = levels.next();
  while (!level.done) level = levels.next(level.value.flatMap((id) => from.get(id) ?? []));
  return level.value;
}

type Walk = Generator<string[], Set<string>, readonly ActRelation[]>;

async function follow(levels: Walk, load: Load): Promise<Set<string>> {
  let level = levels.next();
  while (!level.done) level = levels.next(await load(level.value));
  return level.value;
}

/** Yields the ids of a level, receives their relations, and returns all ids. */
function* walk(start: Iterable<string>, towards: 'from' | 'to'): Walk {
  const reached = new Set(start);
  let level = [...reached];
  while (level.length > 0) {
    const influences = (yield level).map(influenceOf).filter((influence) => !!influence);
    const ends = new Set(influences.map((influence) => influence[towards]));
    level = [...ends].filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
  }
  return reached;
}
