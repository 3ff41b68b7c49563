import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph, ActRelation } from './model';
import { simulate } from './simulation';
import { eventOrder } from './timeline';

/** The event of a relation that does not change validity, such as a citation. */
interface Telling {
  day: Day;
  /** Whether it never took place, because the source had ended or stayed suspended. */
  isVoid: boolean;
}

/** A stand-in for all targets, so that one act collects all events. */
const WITNESS: Act = {
  ...{ id: '*', group: 'normative', issuedOn: '' },
  ...{ effectiveFrom: null, expiresOn: null, override: null },
};

/**
 * The events of relations that do not change validity; they depend on the sources alone. The graph must
 * hold all acts that act on the sources, directly or through others.
 */
export function tellingsOf(
  { acts, relations }: ActGraph,
  telling: readonly ActRelation[],
): Map<ActRelation, Telling> {
  // `cites`, because no rule depends on that kind.
  const heard = new Map<ActRelation, ActRelation>(
    telling.map((relation) => [{ ...relation, kind: 'cites', target: WITNESS.id }, relation]),
  );
  const graph = {
    acts: new Map([...acts, [WITNESS.id, WITNESS]]),
    relations: [...relations, ...heard.keys()],
  };
  const witness = simulate(graph, eventOrder(acts)).find(({ act }) => act === WITNESS);
  return new Map(
    (witness?.events ?? []).flatMap(({ day, relation, hasEffect }) => {
      const told = relation && heard.get(relation);
      return told ? [[told, { day, isVoid: !hasEffect }] as const] : [];
    }),
  );
}
