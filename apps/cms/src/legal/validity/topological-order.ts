import type { ActGraph } from './model';
import { influenceOf, mayFollow } from './rules';

type Neighbours = Map<string, string[]>;

/**
 * The order of settling on one day: an act that acts on another has a lower rank. Acts in a circle
 * share a rank. A rank depends only on the acts that act on it, directly or through others. Strongly
 * connected components by Kosaraju's algorithm, without recursion, as chains may be long.
 */
export function ranksOf({ acts, relations }: ActGraph): Map<string, number> {
  const following: Neighbours = new Map();
  const preceding: Neighbours = new Map();
  // A status that follows another is copied after the simulation, so it does not order turns.
  const influences = relations.filter(({ kind }) => !mayFollow(kind)).map(influenceOf);
  for (const { from, to } of influences.filter((influence) => !!influence)) {
    if (!acts.has(from) || !acts.has(to)) continue;
    append(following, from, to);
    append(preceding, to, from);
  }
  const ranks = new Map<string, number>();
  for (const id of finishedOrder(acts.keys(), following).toReversed()) {
    if (!ranks.has(id)) rankCircle(id, preceding, ranks);
  }
  return ranks;
}

function append(neighbours: Neighbours, from: string, to: string): void {
  const known = neighbours.get(from);
  if (known) known.push(to);
  else neighbours.set(from, [to]);
}

/** Depth-first postorder: every act after all acts that it reaches, except within circles. */
function finishedOrder(ids: Iterable<string>, following: Neighbours): string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  const enter = (id: string) => {
    seen.add(id);
    return { id, rest: (following.get(id) ?? []).values() };
  };
  for (const root of ids) {
    const path = seen.has(root) ? [] : [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done) finished.push(...path.splice(-1).map(({ id }) => id));
      else if (!seen.has(step.value)) path.push(enter(step.value));
    }
  }
  return finished;
}

/** Ranks an act and its circle; acts that act on the circle from outside must have their ranks already. */
function rankCircle(first: string, preceding: Neighbours, ranks: Map<string, number>): void {
  const circle = new Set([first]);
  let rank = 0;
  // Iterating a Set also visits items added meanwhile.
  for (const id of circle) {
    for (const before of preceding.get(id) ?? []) {
      const known = ranks.get(before);
      if (known === undefined) circle.add(before);
      else rank = Math.max(rank, known + 1);
    }
  }
  for (const id of circle) ranks.set(id, rank);
}
