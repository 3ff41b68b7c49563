import type { Act, ActGraph } from './model';
import { mayFollow } from './rules';
import { compare } from './timeline';

/**
 * Maps each consolidated text of a graph to the id of the act whose status it takes: the act issued first
 * of those that it consolidates, which the others amend. Undefined unless all of them are published,
 * because a missing one may be the first.
 */
export function basesIn({ acts, relations }: ActGraph): Map<Act, string | undefined> {
  const bases = new Map<Act, (Act | undefined)[]>();
  for (const act of acts.values()) if (act.group === 'consolidated') bases.set(act, []);
  for (const { kind, source, target } of relations) {
    const text = acts.get(source);
    if (text && mayFollow(kind)) bases.get(text)?.push(acts.get(target));
  }
  return new Map([...bases].map(([text, all]) => [text, firstIssued(all)]));
}

function firstIssued(acts: readonly (Act | undefined)[]): string | undefined {
  const issued = acts
    .filter((act) => act !== undefined)
    .filter(({ group }) => group !== 'consolidated' && group !== 'draft');
  const areAllKnown = !acts.includes(undefined);
  const [first] = issued.toSorted((a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.id, b.id));
  return areAllKnown ? first?.id : undefined;
}
