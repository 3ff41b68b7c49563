import { expect, test } from 'vitest';
import { act, eventsIn, graphOf, relation } from './testing/graphs';

/** A chain of acts that act on `id`, so that its turn on a day comes after those of unaffected acts. */
function before(id: string) {
  const row = ['u', 'v', 'w'].map((name) => act(`${name} ${id}`, '2020-01-01'));
  const amending = row.map((one, place) => relation(one.id, 'amends', row[place + 1]?.id ?? id));
  return { row, amending };
}

test('of two suspensions that end on one day the one of the act issued earlier is told of', () => {
  const acts = [act('t', '2021-01-01'), act('s1', '2021-02-01'), act('s2', '2021-03-01')];
  const end = act('e', '2021-05-01');
  const relations = [
    ...[relation('s1', 'halts', 't'), relation('s2', 'halts', 't')],
    ...[relation('e', 'repeals', 's1'), relation('e', 'repeals', 's2')],
  ];
  const { row, amending } = before('s1');
  for (const graph of [
    graphOf([...acts, end], relations),
    graphOf([...acts, end, ...row], [...relations, ...amending]),
  ]) {
    expect(eventsIn(graph, 't')).toContain('2021-05-01 resumes by s1');
  }
});

test('a suspension that returns on the day on which its target ends is told of in vain', () => {
  const acts = [
    ...[act('t', '2021-01-01'), act('s', '2021-02-01'), act('p', '2021-03-01')],
    ...[act('q', '2021-05-01'), act('x', '2021-05-01')],
  ];
  const relations = [
    ...[relation('s', 'halts', 't'), relation('p', 'suspends', 's'), relation('q', 'repeals', 'p')],
    relation('x', 'repeals', 't'),
  ];
  const { row, amending } = before('x');
  for (const graph of [
    graphOf(acts, relations),
    graphOf([...acts, ...row], [...relations, ...amending]),
  ]) {
    expect(eventsIn(graph, 't')).toContain('2021-05-01 halts by s, void');
  }
});
