import type { RelationKind, ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act, ActGraph, ActRelation } from './model';
import { loadActingOn, loadAffectedBy } from './affected';
import { historiesOf, spanOn, type Span } from './history';
import { influenceOf } from './rules';
import { graphOf } from './testing/graphs';
import { naiveStatuses } from './testing/naive';

/** Around the day on which a law let documents outlive what they detail. */
const DAYS: Day[] = [
  ...Array.from({ length: 7 }, (_, index) => `2025-03-2${index}`),
  ...Array.from({ length: 7 }, (_, index) => `2025-04-0${index + 1}`),
];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const CHANGING: RelationKind[] = ['replaces', 'repeals', 'halts', 'suspends', 'amends'];
const DEPENDENT: RelationKind[] = ['details', 'consolidates'];
const NOT_CHANGING: RelationKind[] = ['corrects', 'cites'];
const OVERRIDES: ValidityStatus[] = ['no-longer-suitable', 'in-force', 'expired'];

const day = fc.constantFrom(...DAYS);
const none = fc.constant(null);
const maybeDay = fc.option(day, { freq: 2 });
const group = fc.oneof(
  { weight: 7, arbitrary: fc.constant('normative' as const) },
  { weight: 1, arbitrary: fc.constantFrom('draft' as const, 'administrative' as const) },
  { weight: 2, arbitrary: fc.constant('consolidated' as const) },
);

function seldom<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 5, arbitrary: none }, { weight: 1, arbitrary: value });
}

function actsWith(override: fc.Arbitrary<ValidityStatus | null>): fc.Arbitrary<Act[]> {
  const dates = { issuedOn: day, effectiveFrom: maybeDay, expiresOn: seldom(day) };
  return fc.tuple(
    ...IDS.map((id) => fc.record({ id: fc.constant(id), group, ...dates, override })),
  );
}

type Ends = [source: string[], target: string[]];

function relationsOf(kinds: RelationKind[], ends: Ends[]) {
  return fc.array(relationBetween(kinds, ends), { maxLength: 12 });
}

function relationBetween(kinds: RelationKind[], ends: Ends[]) {
  const between = ends.map(([sources, targets]) =>
    fc.record({
      source: fc.constantFrom(...sources),
      target: fc.constantFrom(...targets),
      kind: fc.constantFrom(...kinds),
      scope: fc.constantFrom('whole' as const, 'whole' as const, 'part' as const),
      clause: fc.constantFrom(null, 'Điều 5'),
      takesEffectOn: maybeDay,
    }),
  );
  return fc.oneof(...between);
}

/** Whoever stands later in the alphabet acts on whoever stands before. */
const DOWNWARDS = IDS.slice(1).map((id, index): Ends => [[id], IDS.slice(0, index + 1)]);
/** Whoever details another stands before it. */
const UPWARDS = DOWNWARDS.map(([high, low]): Ends => [low, [...high, ...high, 'missing']]);
const ANYWHERE: Ends[] = [
  [
    [...IDS, 'missing'],
    [...IDS, 'missing'],
  ],
];

const withoutCircles = fc
  .tuple(
    actsWith(seldom(fc.constantFrom(...OVERRIDES))),
    fc.array(fc.oneof(relationBetween(CHANGING, DOWNWARDS), relationBetween(DEPENDENT, UPWARDS)), {
      maxLength: 12,
    }),
  )
  .map(([acts, relations]) => graphOf(acts, relations));
const anyGraph = fc
  .tuple(
    actsWith(none),
    relationsOf([...CHANGING, ...DEPENDENT, ...NOT_CHANGING, ...CHANGING], ANYWHERE),
  )
  .map(([acts, relations]) => graphOf(acts, relations));

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
    { numRuns: 5_000 },
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
    { numRuns: 5_000 },
  );
});

/** Where others gave the status one of them is the reason, unless the act ended by itself. */
function fits({ because, status }: Span, given: ActRelation[], act: Act): boolean {
  if (act.override !== null || act.group === 'consolidated') return true;
  const reason = because?.relation;
  if (reason === undefined) return given.length === 0 || because?.kind === 'expires';
  const isOfOwn =
    reason.source === act.id || (because?.kind === 'resumes' && status === 'in-force');
  return given.includes(reason) || isOfOwn;
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
          expect(before.status).not.toBe(span.status);
        }
        const days = events.map((event) => event.day);
        expect(days).toEqual(days.toSorted());
      }
    }),
    { numRuns: 2_000 },
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
    { numRuns: 2_000 },
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
    { numRuns: 2_000 },
  );
});

test('relations that leave validity alone change no span', () => {
  fc.assert(
    fc.property(anyGraph, relationsOf(NOT_CHANGING, ANYWHERE), (graph, more) => {
      const fuller = { ...graph, relations: [...graph.relations, ...more] };
      expect(spansOf(fuller)).toEqual(spansOf(graph));
    }),
    { numRuns: 2_000 },
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
    { numRuns: 2_000 },
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
    { numRuns: 2_000 },
  );
});
