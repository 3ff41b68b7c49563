import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Act, ActRelation } from './model';
import { suspendsOthers } from './rules';
import { firstEvent, type EventOrder, type HistoryEvent, type Span } from './timeline';

/** The effect of a relation: it waits for its due day, is active (a suspension), or is done. */
export interface Effect {
  relation: ActRelation;
  target: ActState;
  due: Day;
  /** The latest event that started it or made it void. */
  since: HistoryEvent | undefined;
  interruptions: number;
}

/** The state of an act on the day that the simulation has reached. */
export interface ActState {
  act: Act;
  /** Picks the reason among the events of one day, whatever the order of turns. */
  order: EventOrder;
  /** The effects on others, sorted by due day; `next` is the index of the first that is not due. */
  effects: Effect[];
  next: number;
  /** Due effects that wait until the act has effect. */
  held: Effect[];
  /** The legislation that it details; `target` is undefined if the portal does not publish it. */
  details: { relation: ActRelation; target: ActState | undefined }[];
  /** The legislation that details it and may end with it. */
  detailedBy: { relation: ActRelation; source: ActState }[];
  /** The active suspensions that this act ordered. */
  activeSuspensions: Effect[];
  ended: HistoryEvent | undefined;
  partlyEnded: HistoryEvent | undefined;
  suspendedBy: Record<ActRelation['scope'], Set<Effect>>;
  /** The strongest suspension lifted since the last turn. */
  lifted: ActRelation | undefined;
  /** How much of it was suspended at the last turn: 0 nothing, 1 a part, 2 the whole. */
  suspensionStrength: number;
  entry: HistoryEvent | undefined;
  expiry: HistoryEvent | undefined;
  resumed: HistoryEvent | undefined;
  events: HistoryEvent[];
  spans: Span[];
}

export function newState(act: Act, order: EventOrder): ActState {
  const isDraft = act.group === 'draft';
  const entry = ownEvent('enters-into-force', isDraft ? null : act.effectiveFrom);
  const expiry = ownEvent('expires', isDraft ? null : act.expiresOn);
  return {
    ...{ act, order },
    effects: [],
    next: 0,
    held: [],
    details: [],
    detailedBy: [],
    activeSuspensions: [],
    ended: undefined,
    partlyEnded: undefined,
    suspendedBy: { whole: new Set(), part: new Set() },
    lifted: undefined,
    suspensionStrength: 0,
    entry,
    expiry,
    resumed: undefined,
    events: [ownEvent('issued', act.issuedOn), entry, expiry].filter((event) => !!event),
    spans: [
      { from: undefined, status: entry ? 'not-yet-in-force' : withoutDay(act), because: undefined },
    ],
  };
}

function ownEvent(kind: HistoryEvent['kind'], day: Day | null): HistoryEvent | undefined {
  return day === null ? undefined : { day, kind, relation: undefined, hasEffect: true };
}

/** Applies what happened to the act on a day: its own dates and the effects of others. */
export function settle(state: ActState, day: Day): void {
  if (state.expiry && state.expiry.day <= day) state.ended ??= state.expiry;
  noteResumption(state, day);
  // An act gets a second turn on one day only in a circle; the last turn counts.
  if (state.spans.at(-1)?.from === day) state.spans.pop();
  const status = statusOf(state, day);
  const because = reasonOf(state, status);
  const last = state.spans.at(-1);
  // If the suspension that was the reason ended while another goes on, a new span begins.
  const isGoingOn = !last?.because || !isLifted(state, last.because) || last.because === because;
  if (last?.status === status && isGoingOn) return;
  state.spans.push({ from: day, status, because });
}

function isLifted({ suspendedBy }: ActState, because: HistoryEvent): boolean {
  if (because.relation === undefined || !suspendsOthers(because.kind)) return false;
  const active = [...suspendedBy.whole, ...suspendedBy.part];
  return active.every(({ since }) => since !== because);
}

function noteResumption(state: ActState, day: Day): void {
  const { whole, part } = state.suspendedBy;
  const strength = whole.size > 0 ? 2 : Math.min(part.size, 1);
  if (strength < state.suspensionStrength && !state.ended) {
    const hasEffect = !state.entry || state.entry.day <= day;
    const resumed = { day, kind: 'resumes', relation: state.lifted, hasEffect } as const;
    state.events.push(resumed);
    if (hasEffect) state.resumed = resumed;
  }
  state.suspensionStrength = strength;
  state.lifted = undefined;
}

/**
 * The strongest status that holds: expired, not yet in force, suspended, partly suspended, partly
 * expired. A temporary status covers a lasting one, which shows again afterwards.
 */
function statusOf(state: ActState, day: Day): ValidityStatus {
  if (state.ended) return 'expired';
  if (state.entry && state.entry.day > day) return 'not-yet-in-force';
  if (state.suspendedBy.whole.size > 0) return 'suspended';
  if (state.suspendedBy.part.size > 0) return 'partly-suspended';
  if (state.partlyEnded) return 'partly-expired';
  return state.entry ? 'in-force' : withoutDay(state.act);
}

/** Without a day of effect, legislation has an unknown status; other documents have no validity. */
function withoutDay({ group }: Act): ValidityStatus {
  return group === 'normative' ? 'undetermined' : 'not-applicable';
}

function reasonOf(state: ActState, status: ValidityStatus) {
  if (status === 'expired') return state.ended;
  const { order, suspendedBy } = state;
  if (status === 'suspended') return firstEvent(order, ...beginningsOf(suspendedBy.whole));
  if (status === 'partly-suspended') return firstEvent(order, ...beginningsOf(suspendedBy.part));
  if (status === 'partly-expired') return state.partlyEnded;
  return status === 'in-force' ? (state.resumed ?? state.entry) : undefined;
}

function beginningsOf(effects: ReadonlySet<Effect>) {
  return [...effects].map(({ since }) => since);
}
