import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph } from './model';
import type { ActState } from './act-state';
import { basesIn } from './consolidated';
import { consequenceOf } from './rules';
import { simulate } from './simulation';
import {
  eventOrder,
  type EventOrder,
  type History,
  type HistoryEvent,
  type Span,
} from './timeline';

export type { History, HistoryEvent, Span };

/**
 * The history of every act of the graph, by id; never throws, whatever the data. A history depends only
 * on the acts that act on it, directly or through others; a graph with all of these gives the same
 * answer as the full one.
 *
 * - A relation takes effect on its own day, which may be before its act enters into force (parts of
 *   an act may do so earlier: Luật số 64/2025/QH15, Điều 53 khoản 1), else with its act.
 * - It has no effect if its act has ended by that day, and waits while its act is suspended.
 * - An ended act stays ended. A suspension holds while its act has effect.
 * - Before 2025-04-01 an act that details others ended with the last of them (`DEPENDENCE_RULES`).
 * - A draft has no validity, and has no effect on others.
 * - A consolidated text makes no law: it has the status of what it consolidates (`consolidated.ts`).
 * - An act that expires before it would enter into force never does: it is expired from that day.
 */
export function historiesOf(graph: ActGraph): Map<string, History> {
  const order = eventOrder(graph.acts);
  const histories = new Map(
    simulate(graph, order).map((state) => [state.act.id, historyOf(state, order)]),
  );
  for (const [text, base] of basesIn(graph)) {
    const own = histories.get(text.id);
    const spans = histories.get(base ?? '')?.spans ?? WITHOUT_STATUS;
    if (own)
      histories.set(text.id, { ...own, spans: withOverride(copied(spans), text), follows: base });
  }
  return histories;
}

const WITHOUT_STATUS: Span[] = [{ from: undefined, status: 'not-applicable', because: undefined }];

/** Drops the reasons, which are events of another act, and merges spans that are equal then. */
function copied(spans: readonly Span[]): Span[] {
  return spans
    .filter(({ status }, place) => status !== spans[place - 1]?.status)
    .map((span) => ({ ...span, because: undefined }));
}

/** The span that contains a day. Throws a RangeError for a history without a first span. */
export function spanOn(history: History, day: Day): Span {
  const span = history.spans.findLast(({ from }) => from === undefined || from <= day);
  if (!span) throw new RangeError(`No span holds on ${day}`);
  return span;
}

function historyOf(state: ActState, order: EventOrder): History {
  const events = state.events.toSorted(order);
  for (const event of events) event.hasEffect &&= !comesTooLate(event, state.ended);
  const history = { events, spans: state.spans, follows: undefined };
  if (state.entry && spanOn(history, state.entry.day).status === 'suspended') {
    state.entry.hasEffect = false;
  }
  return { events, spans: withOverride(state.spans, state.act), follows: undefined };
}

/** Several acts may end another one on the same day; other effects need an act that has not ended. */
function comesTooLate({ day, kind, relation }: HistoryEvent, ended: HistoryEvent | undefined) {
  if (!ended || day < ended.day || kind === 'issued') return false;
  if (kind === 'expires' || kind === 'expires-with') return day > ended.day;
  if (kind === 'enters-into-force' || kind === 'resumes') return true;
  const consequence = relation && consequenceOf(relation);
  return consequence === 'ends' ? day > ended.day : consequence !== undefined;
}

/**
 * Applies an editor's decision about the act itself: it holds from the day of effect, or of issue if
 * that is unknown, without end. It has no event, leaves the events alone, and does not change the
 * effects on others.
 */
function withOverride(spans: Span[], { override, effectiveFrom, issuedOn }: Act): Span[] {
  if (override === null) return spans;
  const day = effectiveFrom ?? issuedOn;
  const before = spans.filter(({ from }) => from === undefined || from < day);
  if (before.at(-1)?.status === override) return before;
  return [...before, { from: day, status: override, because: undefined }];
}
