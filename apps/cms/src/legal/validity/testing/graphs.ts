import type { RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph, ActRelation } from '../model';
import { historiesOf, type History, type HistoryEvent } from '../history';

export function act(
  id: string,
  issuedOn: Day,
  effectiveFrom: Day | null = issuedOn,
  rest: Partial<Act> = {},
): Act {
  return {
    id,
    group: 'normative',
    issuedOn,
    effectiveFrom,
    expiresOn: null,
    override: null,
    ...rest,
  };
}

/** A relation about the whole document without a day of its own, unless `rest` says otherwise. */
export function relation(
  source: string,
  kind: RelationKind,
  target: string,
  rest: Partial<ActRelation> = {},
): ActRelation {
  return { source, kind, target, scope: 'whole', clause: null, takesEffectOn: null, ...rest };
}

export function graphOf(acts: Act[], relations: ActRelation[] = []): ActGraph {
  return { acts: new Map(acts.map((one) => [one.id, one])), relations };
}

export function historyIn(graph: ActGraph, id: string): History {
  const history = historiesOf(graph).get(id);
  if (!history) throw new Error(`${id} is not in the graph`);
  return history;
}

/** E.g. `2025-10-01 expired: replaces by 46/2025`. */
export function spansIn(graph: ActGraph, id: string): string[] {
  return historyIn(graph, id).spans.map(
    ({ from, status, because }) =>
      `${from ?? 'always'} ${status}${because ? `: ${wordsOf(because)}` : ''}`,
  );
}

/** E.g. `2025-10-01 replaces by 46/2025`; `, void` marks an event without effect. */
export function eventsIn(graph: ActGraph, id: string): string[] {
  return historyIn(graph, id).events.map(
    (event) => `${event.day} ${wordsOf(event)}${event.hasEffect ? '' : ', void'}`,
  );
}

function wordsOf(event: HistoryEvent): string {
  const scope = event.relation?.scope === 'part' ? ' part' : '';
  if (event.kind === 'expires-with') return `${event.kind} ${event.relation?.target}`;
  return `${event.kind}${scope}${event.relation ? ` by ${event.relation.source}` : ''}`;
}
