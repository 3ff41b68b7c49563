import type { ActGraph, ActRelation } from './model';
import { influenceOf } from './rules';

type Load = (ids: readonly string[]) => Promise<readonly ActRelation[]>;

/**
 * The ids that `changed` have influence on, directly or through others, themselves included: their
 * spans may change when one of `changed` does. One call loads the relations by which a level has
 * influence. If relations of `changed` were altered, pass the ends of the old ones as well.
 *
 * Elsewhere a timeline may change in one thing: whether an event without influence on validity (such as
 * a correction by one of these) had effect.
 */
export function loadAffectedBy(changed: Iterable<string>, load: Load): Promise<Set<string>> {
  return follow(walk(changed, 'to'), load);
}

/**
 * The opposite direction: the ids that have influence on `ids`, directly or through others, themselves
 * included. A graph of these is all that the spans of `ids` depend on.
 */
export function loadActingOn(ids: Iterable<string>, load: Load): Promise<Set<string>> {
  return follow(walk(ids, 'from'), load);
}

/** What `ids` have influence on within a graph that is there. */
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
