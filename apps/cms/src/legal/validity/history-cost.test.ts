import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { expect, test } from 'vitest';
import type { Act, ActGraph, ActRelation } from './model';
import { historiesOf } from './history';
import { act, graphOf, relation } from './testing/graphs';

/** Relations of the smaller graph; the larger one has twice as many. */
const COUNT = 400;
/** Linear work doubles, sorting adds a little; quadratic work would be four times as much. */
const MAX_GROWTH = 2.5;

const KINDS: RelationKind[] = ['halts', 'suspends', 'amends', 'repeals'];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

function dayAt(index: number): string {
  return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}

function chain(
  count: number,
  kind: RelationKind,
  toNewer: boolean,
  dayOf: (index: number) => string,
): ActGraph {
  const acts = upTo(count).map((index) =>
    act(`${index}`, '1990-01-01', dayOf(index), {
      expiresOn: kind === 'details' && index === 0 ? '2020-01-01' : null,
    }),
  );
  const relations = upTo(count)
    .slice(1)
    .map((index) =>
      toNewer
        ? relation(`${index - 1}`, kind, `${index}`)
        : relation(`${index}`, kind, `${index - 1}`),
    );
  return graphOf(acts, relations);
}

function hub(
  count: number,
  actAt: (index: number) => Act,
  relationAt: (index: number) => ActRelation,
): ActGraph {
  const numbers = upTo(count);
  return graphOf([act('hub', '1990-01-01'), ...numbers.map(actAt)], numbers.map(relationAt));
}

const passing = (index: number) =>
  act(`${index}`, '1990-01-01', dayAt(2 * index), { expiresOn: dayAt(2 * index + 1) });

/** How often the simulation reads a field of an act or a relation. */
function readsIn({ acts, relations }: ActGraph): number {
  let reads = 0;
  const counted = <T extends object>(one: T): T =>
    new Proxy(one, {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  historiesOf(graphOf([...acts.values()].map(counted), relations.map(counted)));
  return reads;
}

test.each<[string, (count: number) => ActGraph]>([
  ['each newer act repeals the one before', (count) => chain(count, 'repeals', false, dayAt)],
  [
    'each act repeals the next on one day',
    (count) => chain(count, 'repeals', true, () => '2020-01-01'),
  ],
  [
    'each newer act details the one before, and the first ends',
    (count) => chain(count, 'details', false, dayAt),
  ],
  [
    'one details all, and all end one by one',
    (count) =>
      hub(
        count,
        (index) => passing(index),
        (index) => relation('hub', 'details', `${index}`),
      ),
  ],
  ['each newer act halts the one before', (count) => chain(count, 'halts', false, dayAt)],
  ['each act halts the next', (count) => chain(count, 'halts', true, dayAt)],
  [
    'each act halts the next on one day',
    (count) => chain(count, 'halts', true, () => '2020-01-01'),
  ],
  [
    'all act on one, in many ways',
    (count) =>
      hub(
        count,
        (index) => act(`${index}`, '1990-01-01', dayAt(index)),
        (index) =>
          relation(`${index}`, KINDS[index % 4] ?? 'amends', 'hub', {
            scope: index < count - 1 ? 'part' : 'whole',
          }),
      ),
  ],
  [
    // Parts suspended at once are compared on each day; no document has had more than a few.
    'one is halted and resumes again and again, with twenty parts suspended from its first day',
    (count) =>
      hub(
        count,
        (index) => (index < 20 ? act(`${index}`, '1990-01-01') : passing(index)),
        (index) => relation(`${index}`, 'halts', 'hub', { scope: index < 20 ? 'part' : 'whole' }),
      ),
  ],
  [
    'one acts on all, and is itself halted again and again',
    (count) => {
      const { acts, relations } = hub(count, passing, (index) =>
        relation(`${index}`, 'halts', 'hub'),
      );
      const targets = upTo(count).map((index) => act(`t${index}`, '1990-01-01'));
      return graphOf(
        [...acts.values(), ...targets],
        [...relations, ...upTo(count).map((index) => relation('hub', 'suspends', `t${index}`))],
      );
    },
  ],
  [
    'all stand in one ring of halting',
    (count) => {
      const { acts, relations } = chain(count, 'halts', true, () => '2020-01-01');
      const closed = relation(`${count - 1}`, 'halts', '0');
      return graphOf([...acts.values()], [...relations, closed]);
    },
  ],
])('the work grows with the relations, not with their square: %s', (_name, make) => {
  expect(readsIn(make(2 * COUNT)) / readsIn(make(COUNT))).toBeLessThan(MAX_GROWTH);
});
