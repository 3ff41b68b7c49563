import type { Day } from '@portal/vietnamese/days';
import type { ActState, Effect } from './act-state';
import type { ActRelation } from './model';
import { consequenceOf, endsWith } from './rules';
import { firstEvent, type HistoryEvent } from './timeline';

/**
 * A suspension that is interrupted more often does not resume. Real ones never are; the limit avoids
 * quadratic time for long chains of suspended suspensions.
 */
const MAX_INTERRUPTIONS = 8;

/**
 * Performs the due effects of an act; call it after `settle`. While the act is suspended as a whole, its
 * effects and the suspensions that it ordered are on hold. An ended act performs none: what it ended stays
 * ended, what it suspended resumes, and what details it may end with it. Returns the acts that changed.
 */
export function actOn(state: ActState, day: Day): ActState[] {
  for (let effect = state.effects[state.next]; effect && effect.due <= day;) {
    state.held.push(effect);
    effect = state.effects[++state.next];
  }
  if (state.ended) return [...giveUp(state, day), ...endDetailing(state, day)];
  if (state.suspendedBy.whole.size > 0) return interrupt(state, day);
  return state.held
    .splice(0)
    .filter((effect) => begin(state, effect, day))
    .map(({ target }) => target);
}

/** Records as void the effects that the act will never perform. */
export function noteVoid(state: ActState): void {
  for (const effect of [...state.held.splice(0), ...state.effects.slice(state.next)]) {
    if (!effect.since) note(effect, effect.due, false);
  }
  state.next = state.effects.length;
}

function giveUp(state: ActState, day: Day): ActState[] {
  noteVoid(state);
  const lifted = state.activeSuspensions.splice(0);
  for (const effect of lifted) lift(effect, day);
  return lifted.map(({ target }) => target);
}

/** An act that details several ends with the last of them. */
function endDetailing(state: ActState, day: Day): ActState[] {
  const ended = state.detailedBy.splice(0).filter(({ relation, source }) => {
    if (source.ended || !endsWith(relation.kind, day) || !exists(source, day)) return false;
    if (!source.details.every(({ target }) => target?.ended)) return false;
    source.ended = lastEnd(source, day) ?? expiryWith(relation, day);
    source.events.push(source.ended);
    return true;
  });
  return ended.map(({ source }) => source);
}

/** The first `expires-with` event for a detailed act that ended on this day; undefined in a circle. */
function lastEnd({ details, order }: ActState, day: Day): HistoryEvent | undefined {
  const last = details.filter(({ target }) => target?.ended?.day === day);
  return firstEvent(order, ...last.map(({ relation }) => expiryWith(relation, day)));
}

function expiryWith(relation: ActRelation, day: Day): HistoryEvent {
  return { day, kind: 'expires-with', relation, hasEffect: true };
}

function interrupt(state: ActState, day: Day): ActState[] {
  const lifted = state.activeSuspensions.splice(0);
  for (const effect of lifted) {
    lift(effect, day);
    effect.interruptions += 1;
    // In a circle, a suspension that undid itself on its first day would restart forever.
    const canReturn = effect.since?.day !== day && effect.interruptions <= MAX_INTERRUPTIONS;
    if (canReturn) state.held.push(effect);
  }
  return lifted.map(({ target }) => target);
}

function lift(effect: Effect, day: Day): void {
  const { relation, target, since } = effect;
  if (since) since.until = day;
  target.suspendedBy[relation.scope].delete(effect);
  const { lifted } = target;
  const isStronger =
    lifted?.scope === relation.scope
      ? target.order(startOf(relation), startOf(lifted)) < 0
      : lifted?.scope !== 'whole';
  if (isStronger) target.lifted = relation;
}

function startOf(relation: ActRelation): HistoryEvent {
  return { day: '', kind: relation.kind, relation, hasEffect: true };
}

/** Starts an effect, and returns whether it changed the target. */
function begin(state: ActState, effect: Effect, day: Day): boolean {
  const { relation, target } = effect;
  if (effect.since && target.ended && target.ended.day < day) return false;
  const consequence = consequenceOf(relation);
  const isPossible = target !== state && (!consequence || exists(target, day));
  const event = note(effect, day, isPossible);
  if (!isPossible || !consequence) return false;
  if (consequence === 'ends') end(target, event);
  else if (consequence === 'ends-partly') {
    target.partlyEnded = firstEvent(target.order, target.partlyEnded, event);
  } else {
    target.suspendedBy[relation.scope].add(effect);
    state.activeSuspensions.push(effect);
  }
  return true;
}

/** An act that another one ends on a day does not also expire on it with what it details. */
function end(target: ActState, event: HistoryEvent): void {
  const before = target.ended;
  target.ended = firstEvent(target.order, before, event);
  if (before?.kind !== 'expires-with' || target.ended === before) return;
  target.events = target.events.filter((one) => one !== before);
}

/** Nothing affects an act before it exists; retroactive acts exist before their issue. */
function exists({ act }: ActState, day: Day): boolean {
  if (act.group === 'draft') return false;
  return act.issuedOn <= day || (act.effectiveFrom !== null && act.effectiveFrom <= day);
}

function note(effect: Effect, day: Day, hasEffect: boolean): HistoryEvent {
  const { relation, target } = effect;
  const event: HistoryEvent = { day, kind: relation.kind, relation, hasEffect };
  target.events.push(event);
  effect.since = event;
  return event;
}
