import type { RelationKind, ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import * as fc from 'fast-check';
import type { Act } from '../model';
import { graphOf } from './graphs';

/** Days around 2025-04-01, since when documents outlive what they detail. */
export const DAYS: Day[] = [
  ...Array.from({ length: 7 }, (_, index) => `2025-03-2${index}`),
  ...Array.from({ length: 7 }, (_, index) => `2025-04-0${index + 1}`),
];
export const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
export const CHANGING: RelationKind[] = ['replaces', 'repeals', 'halts', 'suspends', 'amends'];
export const DEPENDENT: RelationKind[] = ['details', 'consolidates'];
export const NOT_CHANGING: RelationKind[] = ['corrects', 'cites'];
export const OVERRIDES: ValidityStatus[] = ['no-longer-suitable', 'in-force', 'expired'];

export const day = fc.constantFrom(...DAYS);
const none = fc.constant(null);
const group = fc.oneof(
  { weight: 7, arbitrary: fc.constant('normative' as const) },
  { weight: 1, arbitrary: fc.constantFrom('draft' as const, 'administrative' as const) },
  { weight: 2, arbitrary: fc.constant('consolidated' as const) },
);

export function seldom<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 5, arbitrary: none }, { weight: 1, arbitrary: value });
}

export function actsWith(
  override: fc.Arbitrary<ValidityStatus | null>,
  { ids, days }: Among = EVERYWHERE,
): fc.Arbitrary<Act[]> {
  const effectiveFrom = fc.option(days, { freq: 2 });
  const dates = { issuedOn: days, effectiveFrom, expiresOn: seldom(days) };
  return fc.tuple(
    ...ids.map((id) => fc.record({ id: fc.constant(id), group, ...dates, override })),
  );
}

interface Among {
  ids: readonly string[];
  days: fc.Arbitrary<Day>;
}

const EVERYWHERE: Among = { ids: IDS, days: day };

type Ends = [source: string[], target: string[]];

function relationsOf(kinds: RelationKind[], ends: Ends[]) {
  return fc.array(relationBetween(kinds, ends), { maxLength: 12 });
}

export function relationBetween(
  kinds: readonly RelationKind[],
  ends: readonly Ends[],
  days: fc.Arbitrary<Day> = day,
) {
  const between = ends.map(([sources, targets]) =>
    fc.record({
      source: fc.constantFrom(...sources),
      target: fc.constantFrom(...targets),
      kind: fc.constantFrom(...kinds),
      scope: fc.constantFrom('whole' as const, 'whole' as const, 'part' as const),
      clause: fc.constantFrom(null, 'Điều 5'),
      takesEffectOn: fc.option(days, { freq: 2 }),
    }),
  );
  return fc.oneof(...between);
}

/** Acts act only on acts earlier in the alphabet, so there is no circle. */
const DOWNWARDS = IDS.slice(1).map((id, index): Ends => [[id], IDS.slice(0, index + 1)]);
/** Acts detail only acts later in the alphabet (or missing ones), for the same reason. */
const UPWARDS = DOWNWARDS.map(([high, low]): Ends => [low, [...high, ...high, 'missing']]);
const ANYWHERE: Ends[] = [
  [
    [...IDS, 'missing'],
    [...IDS, 'missing'],
  ],
];

export const withoutCircles = fc
  .tuple(
    actsWith(seldom(fc.constantFrom(...OVERRIDES))),
    fc.array(fc.oneof(relationBetween(CHANGING, DOWNWARDS), relationBetween(DEPENDENT, UPWARDS)), {
      maxLength: 12,
    }),
  )
  .map(([acts, relations]) => graphOf(acts, relations));
export const anyGraph = fc
  .tuple(
    actsWith(none),
    relationsOf([...CHANGING, ...DEPENDENT, ...NOT_CHANGING, ...CHANGING], ANYWHERE),
  )
  .map(([acts, relations]) => graphOf(acts, relations));

/** Relations of kinds that do not change validity. */
export const otherRelations = relationsOf(NOT_CHANGING, ANYWHERE);
