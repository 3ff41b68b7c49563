import type { Day } from '@portal/vietnamese/days';
import { consequenceOf } from './model';
import type { ActState, Deed } from './act-state';
import type { HistoryEvent } from './timeline';

/**
 * A suspension with more interruptions does not come back. Real ones never have so many; the limit
 * keeps long chains of suspended suspensions from quadratic time.
 */
const MAX_INTERRUPTIONS = 8;

/**
 * Performs the due effects of an act after everything that happened to itself is settled. An act with
 * effect performs them. While it is suspended as a whole, they and the suspensions that it ordered are
 * on hold. An ended act performs none: what it ended stays ended, what it suspended resumes. Answers
 * the acts that changed.
 */
export function actOn(state: ActState, day: Day): ActState[] {
  for (let deed = state.deeds[state.next]; deed && deed.due <= day;) {
    state.held.push(deed);
    deed = state.deeds[++state.next];
  }
  if (state.ended) return giveUp(state);
  if (state.suspendedBy.whole.size > 0) return interrupt(state, day);
  return state.held
    .splice(0)
    .filter((deed) => begin(state, deed, day))
    .map(({ target }) => target);
}

/** Records the effects that the act will never perform. */
export function noteVoid(state: ActState): void {
  for (const deed of [...state.held.splice(0), ...state.deeds.slice(state.next)]) {
    if (!deed.since) note(deed, deed.due, false);
  }
  state.next = state.deeds.length;
}

function giveUp(state: ActState): ActState[] {
  noteVoid(state);
  const lifted = state.standing.splice(0);
  for (const deed of lifted) lift(deed);
  return lifted.map(({ target }) => target);
}

function interrupt(state: ActState, day: Day): ActState[] {
  const lifted = state.standing.splice(0);
  for (const deed of lifted) {
    lift(deed);
    deed.interruptions += 1;
    // In a circle, one that undid itself on its first day would start again without end.
    const canReturn = deed.since?.day !== day && deed.interruptions <= MAX_INTERRUPTIONS;
    if (canReturn) state.held.push(deed);
  }
  return lifted.map(({ target }) => target);
}

function lift(deed: Deed): void {
  const { relation, target } = deed;
  target.suspendedBy[relation.scope].delete(deed);
  if (target.lifted?.scope !== 'whole' && target.lifted?.scope !== relation.scope) {
    target.lifted = relation;
  }
}

/** Whether it changes the target. */
function begin(state: ActState, deed: Deed, day: Day): boolean {
  const { relation, target } = deed;
  if (deed.since && target.ended) return false;
  const consequence = consequenceOf(relation.kind);
  const isPossible = target !== state && (!consequence || exists(target, day));
  const event = note(deed, day, isPossible);
  if (!isPossible || !consequence) return false;
  if (consequence === 'suspends') {
    target.suspendedBy[relation.scope].add(deed);
    state.standing.push(deed);
  } else if (relation.scope === 'whole') target.ended ??= event;
  else target.partlyEnded ??= event;
  return true;
}

/** Nothing affects an act before it exists; retroactive acts exist before their issue. */
function exists({ act }: ActState, day: Day): boolean {
  return act.issuedOn <= day || (act.effectiveFrom !== null && act.effectiveFrom <= day);
}

function note(deed: Deed, day: Day, hasEffect: boolean): HistoryEvent {
  const { relation, target } = deed;
  const event = { day, kind: relation.kind, relation, hasEffect };
  target.events.push(event);
  deed.since = event;
  return event;
}
