import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph, ActRelation } from './model';
import { newState, settle, type ActState, type Effect } from './act-state';
import { createPriorityQueue } from './priority-queue';
import { actOn, noteVoid } from './effects';
import { changesValidity, mayEndWith } from './rules';
import { ranksOf } from './topological-order';
import { compare, type EventOrder, type HistoryEvent } from './timeline';

/**
 * A discrete-event simulation over a priority queue of turns. An act has a turn on each of its own days, on
 * each day when one of its effects is due, and when another act changed it. Within a day, an act has its
 * turn before the acts that it acts on; in a circle the act issued earlier goes first.
 */
export function simulate(graph: ActGraph, order: EventOrder): ActState[] {
  const states = inOrderOfTurns(graph).map((act) => newState(act, order));
  setEffects(states, graph.relations, order);

  const places = new Map(states.map((state, place) => [state, place]));
  const days = [...new Set(states.flatMap(daysOf))].toSorted();
  const indexes = new Map(days.map((day, index) => [day, index]));
  const keyOf = (day: Day, state: ActState) =>
    (indexes.get(day) ?? 0) * states.length + (places.get(state) ?? 0);

  const turns = new Set(states.flatMap((state) => daysOf(state).map((day) => keyOf(day, state))));
  const queue = createPriorityQueue(turns);
  for (let key = queue.take(); key !== undefined; key = queue.take()) {
    turns.delete(key);
    const state = states[key % states.length];
    const day = days[Math.floor(key / states.length)];
    if (!state || day === undefined) continue;
    settle(state, day);
    for (const changed of actOn(state, day)) {
      const turn = keyOf(day, changed);
      if (!turns.has(turn)) queue.add(turn);
      turns.add(turn);
    }
  }
  for (const state of states) noteVoid(state);
  return states;
}

function inOrderOfTurns(graph: ActGraph): Act[] {
  const ranks = ranksOf(graph);
  const rankOf = ({ id }: Act) => ranks.get(id) ?? 0;
  return [...graph.acts.values()].toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.issuedOn, b.issuedOn) || compare(a.id, b.id),
  );
}

/** Skips the effects of relations with an end outside the graph: those documents are not published. */
function setEffects(
  states: ActState[],
  relations: readonly ActRelation[],
  order: EventOrder,
): void {
  const byId = new Map(states.map((state) => [state.act.id, state]));
  for (const relation of relations) {
    const source = byId.get(relation.source);
    const target = byId.get(relation.target);
    if (source) noteDetails(relation, source, target);
    if (!source || !target) continue;
    const { kind } = relation;
    const day = makesLaw(source.act, kind)
      ? (relation.takesEffectOn ?? source.act.effectiveFrom ?? undefined)
      : undefined;
    const due = day ?? (changesValidity(kind) ? undefined : source.act.issuedOn);
    if (due === undefined) {
      // The source has no day of effect or no legal force: the event is void, on the day of issue.
      target.events.push({ day: source.act.issuedOn, kind, relation, hasEffect: false });
    } else source.effects.push({ relation, target, due, since: undefined, interruptions: 0 });
  }
  for (const { effects, detailedBy } of states) {
    effects.sort((a, b) => order(plan(a), plan(b)));
    detailedBy.sort((a, b) => order(plan({ due: '', ...a }), plan({ due: '', ...b })));
  }
}

function makesLaw({ group }: Act, kind: ActRelation['kind']): boolean {
  return group !== 'draft' && !(group === 'consolidated' && changesValidity(kind));
}

/** Only legislation ends with what it details, and only if that is legislation too. */
function noteDetails(relation: ActRelation, source: ActState, target: ActState | undefined): void {
  const isLegislation = [source, target].every(
    (one) => (one?.act.group ?? 'normative') === 'normative',
  );
  if (!mayEndWith(relation.kind) || source === target || !isLegislation) return;
  source.details.push({ relation, target });
  target?.detailedBy.push({ relation, source });
}

function daysOf({ act, effects }: ActState): Day[] {
  return [act.effectiveFrom, act.expiresOn, ...effects.map(({ due }) => due)].filter(
    (day) => day !== null,
  );
}

function plan({ due, relation }: Pick<Effect, 'due' | 'relation'>): HistoryEvent {
  return { day: due, kind: relation.kind, relation, hasEffect: true };
}
