import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { expect, test } from 'vitest';
import type { Act, ActGraph, ActRelation } from './model';
import { historiesOf } from './history';
import { act, graphOf, relation } from './testing/graphs';

const RELATION_COUNT = 10_000;
/** CPU time: the simulation takes a tenth of it, a quadratic one would take far more. */
const LIMIT_SECONDS = 5;

const KINDS: RelationKind[] = ['halts', 'suspends', 'amends', 'repeals'];
const numbers = Array.from({ length: RELATION_COUNT }, (_, index) => index);

function dayAt(index: number): string {
  return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}

function chain(kind: RelationKind, toNewer: boolean, dayOf: (index: number) => string): ActGraph {
  const acts = numbers.map((index) =>
    act(`${index}`, '1990-01-01', dayOf(index), {
      expiresOn: kind === 'details' && index === 0 ? '2020-01-01' : null,
    }),
  );
  const relations = numbers
    .slice(1)
    .map((index) =>
      toNewer
        ? relation(`${index - 1}`, kind, `${index}`)
        : relation(`${index}`, kind, `${index - 1}`),
    );
  return graphOf(acts, relations);
}

function hub(actAt: (index: number) => Act, relationAt: (index: number) => ActRelation): ActGraph {
  return graphOf([act('hub', '1990-01-01'), ...numbers.map(actAt)], numbers.map(relationAt));
}

const passing = (index: number) =>
  act(`${index}`, '1990-01-01', dayAt(2 * index), { expiresOn: dayAt(2 * index + 1) });

test.each<[string, () => ActGraph]>([
  ['each newer act repeals the one before', () => chain('repeals', false, dayAt)],
  ['each act repeals the next on one day', () => chain('repeals', true, () => '2020-01-01')],
  [
    'each newer act details the one before, and the first ends',
    () => chain('details', false, dayAt),
  ],
  [
    'one details all, and all end one by one',
    () =>
      hub(
        (index) => passing(index),
        (index) => relation('hub', 'details', `${index}`),
      ),
  ],
  ['each newer act halts the one before', () => chain('halts', false, dayAt)],
  ['each act halts the next', () => chain('halts', true, dayAt)],
  ['each act halts the next on one day', () => chain('halts', true, () => '2020-01-01')],
  [
    'all act on one, in many ways',
    () =>
      hub(
        (index) => act(`${index}`, '1990-01-01', dayAt(index)),
        (index) =>
          relation(`${index}`, KINDS[index % 4] ?? 'amends', 'hub', {
            scope: index < RELATION_COUNT - 1 ? 'part' : 'whole',
          }),
      ),
  ],
  [
    'one is halted and resumes again and again, with parts suspended from its first day',
    () =>
      hub(
        (index) => (index % 2 ? act(`${index}`, '1990-01-01') : passing(index)),
        (index) => relation(`${index}`, 'halts', 'hub', { scope: index % 2 ? 'part' : 'whole' }),
      ),
  ],
  [
    'one acts on all, and is itself halted again and again',
    () => {
      const { acts, relations } = hub(passing, (index) => relation(`${index}`, 'halts', 'hub'));
      const targets = numbers.map((index) => act(`t${index}`, '1990-01-01'));
      return graphOf(
        [...acts.values(), ...targets],
        [...relations, ...numbers.map((index) => relation('hub', 'suspends', `t${index}`))],
      );
    },
  ],
  [
    'all stand in one ring of halting',
    () => {
      const { acts, relations } = chain('halts', true, () => '2020-01-01');
      const closed = relation(`${RELATION_COUNT - 1}`, 'halts', '0');
      return graphOf([...acts.values()], [...relations, closed]);
    },
  ],
])('ten thousand relations are no burden: %s', (_name, make) => {
  const graph = make();
  const start = process.cpuUsage();
  historiesOf(graph);
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(LIMIT_SECONDS);
});
