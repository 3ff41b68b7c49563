import type { Day } from '@portal/vietnamese/days';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, ActGraph, ActRelation } from './model';
import { loadActingOn, loadAffectedBy } from './affected';
import { historiesOf, spanOn, type History, type HistoryEvent, type Span } from './history';
import { influenceOf, suspendsOthers } from './rules';
import { crowdedGraph, LATER, relationsOfLater } from './testing/crowded-graphs';
import { graphOf } from './testing/graphs';
import { naiveStatuses } from './testing/naive';
import { anyGraph, day, DAYS, IDS, otherRelations, withoutCircles } from './testing/random-graphs';
import { runs } from '../../../../../scripts/lib/property-runs.ts';

function spansOf(graph: ActGraph) {
  return [...historiesOf(graph)].map(([id, { spans }]) => ({ id, spans }));
}

test('on every day the status is what the rules, told day by day, make it', () => {
  fc.assert(
    fc.property(withoutCircles, (graph) => {
      const histories = historiesOf(graph);
      const { statusOn } = naiveStatuses(graph, DAYS);
      for (const act of graph.acts.values()) {
        const history = histories.get(act.id);
        const found = DAYS.map((one) => history && spanOn(history, one).status);
        expect(found, act.id).toEqual(DAYS.map((one) => statusOn(act, one)));
      }
    }),
    { numRuns: runs(5_000) },
  );
});

test('on every day the reason is one that the rules, told day by day, give', () => {
  fc.assert(
    fc.property(withoutCircles, (graph) => {
      const histories = historiesOf(graph);
      const { actingOn } = naiveStatuses(graph, DAYS);
      for (const act of graph.acts.values()) {
        const history = histories.get(act.id);
        const wrong = DAYS.filter(
          (one) => history && !fits(spanOn(history, one), actingOn(act, one), act),
        );
        expect(wrong, act.id).toEqual([]);
      }
    }),
    { numRuns: runs(5_000) },
  );
});

/** If other acts gave the status, one of them is the reason, unless the act expired by its own date. */
function fits({ because, status }: Span, given: ActRelation[], act: Act): boolean {
  if (act.override !== null || act.group === 'consolidated') return true;
  const reason = because?.relation;
  if (reason === undefined) return given.length === 0 || because?.kind === 'expires';
  const isOfOwn =
    reason.source === act.id || (because?.kind === 'resumes' && status === 'in-force');
  return given.includes(reason) || isOfOwn;
}

test('on every day the suspensions that go on are those that the rules, told day by day, give', () => {
  fc.assert(
    fc.property(withoutCircles, (graph) => {
      const histories = historiesOf(graph);
      const { suspendingOn, hasEnded } = naiveStatuses(graph, DAYS);
      for (const act of graph.acts.values()) {
        const events = histories.get(act.id)?.events ?? [];
        const days = DAYS.filter((one) => !hasEnded(act, one));
        expect(
          days.map((one) => inOrderOf(graph, suspensionsOn(events, one))),
          act.id,
        ).toEqual(days.map((one) => inOrderOf(graph, suspendingOn(act, one))));
      }
    }),
    { numRuns: runs(5_000) },
  );
});

function suspensionsOn(events: readonly HistoryEvent[], on: Day) {
  return events
    .filter(({ kind, hasEffect }) => hasEffect && suspendsOthers(kind))
    .filter(({ day: from, until }) => from <= on && (until === undefined || on < until))
    .map(({ relation }) => relation);
}

function inOrderOf(graph: ActGraph, some: readonly (ActRelation | undefined)[]) {
  return graph.relations.filter((one) => some.includes(one));
}

test('any graph at all has histories with ordered spans whose neighbours differ', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      for (const { events, spans } of historiesOf(graph).values()) {
        expect(spans[0]?.from).toBeUndefined();
        for (const [index, span] of spans.entries()) {
          const before = spans[index - 1];
          if (!before) continue;
          expect((before.from ?? '') < (span.from ?? '')).toBe(true);
          expect([before.status, before.because]).not.toEqual([span.status, span.because]);
        }
        const days = events.map((event) => event.day);
        expect(days).toEqual(days.toSorted());
      }
    }),
    { numRuns: runs(2_000) },
  );
});

test('what a span is because of is an event that had effect by then', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      for (const { events, spans } of historiesOf(graph).values()) {
        for (const { from, because } of spans) {
          if (!because) continue;
          expect(events).toContain(because);
          expect(because.hasEffect).toBe(true);
          expect(because.day <= (from ?? '')).toBe(true);
        }
      }
    }),
    { numRuns: runs(2_000) },
  );
});

test('the order in which acts and relations come does not matter', () => {
  const shuffled = anyGraph.chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      acts: fc.shuffledSubarray([...graph.acts.values()], { minLength: graph.acts.size }),
      relations: fc.shuffledSubarray([...graph.relations], { minLength: graph.relations.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ graph, acts, relations }) => {
      const again = historiesOf(graphOf(acts, relations));
      for (const [id, history] of historiesOf(graph)) expect(again.get(id)).toEqual(history);
    }),
    { numRuns: runs(2_000) },
  );
});

test('relations that leave validity alone change no span', () => {
  fc.assert(
    fc.property(anyGraph, otherRelations, (graph, more) => {
      const fuller = { ...graph, relations: [...graph.relations, ...more] };
      expect(spansOf(fuller)).toEqual(spansOf(graph));
    }),
    { numRuns: runs(2_000) },
  );
});

test('an act’s spans depend only on the acts that act on it, directly or through others', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, fc.constantFrom(...IDS), async (graph, id) => {
      const needed = await loadActingOn([id], (ids) =>
        Promise.resolve(graph.relations.filter((one) => ids.includes(influenceOf(one)?.to ?? ''))),
      );
      const acts = [...graph.acts.values()].filter((one) => needed.has(one.id));
      const alone = historiesOf(graphOf(acts, [...graph.relations])).get(id);
      expect(alone?.spans).toEqual(historiesOf(graph).get(id)?.spans);
    }),
    { numRuns: runs(2_000) },
  );
});

test('a changed act changes the spans of no act that it is not said to affect', async () => {
  const change = fc.record({ graph: anyGraph, id: fc.constantFrom(...IDS), from: day });
  await fc.assert(
    fc.asyncProperty(change, async ({ graph, id, from }) => {
      const changed = [...graph.acts.values()].map((one) =>
        one.id === id ? { ...one, effectiveFrom: from } : one,
      );
      const affected = await loadAffectedBy([id], (ids) =>
        Promise.resolve(
          graph.relations.filter((one) => ids.includes(influenceOf(one)?.from ?? '')),
        ),
      );
      const untouched = (of: ActGraph) => spansOf(of).filter((one) => !affected.has(one.id));
      expect(untouched(graphOf(changed, [...graph.relations]))).toEqual(untouched(graph));
    }),
    { numRuns: runs(2_000) },
  );
});

test('what an act does from its day on changes nothing of before', () => {
  const later = fc.record({ graph: crowdedGraph, relations: relationsOfLater });
  fc.assert(
    fc.property(later, ({ graph, relations }) => {
      const fuller = {
        acts: new Map([...graph.acts, [LATER.id, LATER]]),
        relations: [...graph.relations, ...relations],
      };
      const after = historiesOf(fuller);
      for (const [id, history] of historiesOf(graph)) {
        expect(beforeLater(after.get(id)), id).toEqual(beforeLater(history));
      }
    }),
    { numRuns: runs(20_000) },
  );
});

/** Leaves out void events, because an effect that waited may still take place later. */
function beforeLater(history: History | undefined) {
  return {
    events: history?.events
      .filter((one) => one.hasEffect && one.day < LATER.issuedOn)
      .map(asKnownBefore),
    spans: history?.spans
      .filter(({ from }) => (from ?? '') < LATER.issuedOn)
      .map((span) => ({ ...span, because: span.because && asKnownBefore(span.because) })),
  };
}

/** Leaves out the later end of a suspension. */
function asKnownBefore({ until, ...event }: HistoryEvent): HistoryEvent {
  return until === undefined || until >= LATER.issuedOn ? event : { ...event, until };
}
