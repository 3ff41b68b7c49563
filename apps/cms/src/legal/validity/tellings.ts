import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph, ActRelation } from './model';
import { simulate } from './simulation';
import { eventOrder } from './timeline';

/** That an act tells of another, by a relation that changes nothing. */
export interface Telling {
  day: Day;
  /** Whether its source never had effect by then. */
  isVoid: boolean;
}

/** Hears of every relation in place of its target. */
const WITNESS: Act = {
  ...{ id: '*', group: 'normative', issuedOn: '' },
  ...{ effectiveFrom: null, expiresOn: null, override: null },
};

/**
 * When relations that leave validity alone are told, which follows from their sources only. The graph holds
 * what acts on these, directly or through others.
 */
export function tellingsOf(
  { acts, relations }: ActGraph,
  telling: readonly ActRelation[],
): Map<ActRelation, Telling> {
  // Of a kind on which nothing depends.
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
