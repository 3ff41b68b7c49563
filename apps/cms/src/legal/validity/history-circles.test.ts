import { expect, test } from 'vitest';
import { historiesOf } from './history';
import { act, eventsIn, graphOf, relation, spansIn } from './testing/graphs';

const EARLIER = act('30/2020', '2020-01-01', '2020-03-01');
const LATER = act('20/2020', '2020-02-01', '2020-03-01');
const LAST = act('10/2020', '2020-02-15', '2020-03-01');

function lastOf(graph: ReturnType<typeof graphOf>) {
  return [...graph.acts.keys()].map((id) => spansIn(graph, id).at(-1));
}

test('of two acts that replace each other on one day, the one issued earlier acts', () => {
  const graph = graphOf(
    [EARLIER, LATER],
    [relation('20/2020', 'replaces', '30/2020'), relation('30/2020', 'replaces', '20/2020')],
  );
  expect(lastOf(graph)).toEqual([
    '2020-03-01 in-force: enters-into-force',
    '2020-03-01 expired: replaces by 30/2020',
  ]);
  expect(eventsIn(graph, '30/2020')).toContain('2020-03-01 replaces by 20/2020, void');
});

test('issued on one day as well, the smaller id acts', () => {
  const twins = [act('b', '2020-01-01'), act('a', '2020-01-01')];
  const graph = graphOf(twins, [relation('a', 'repeals', 'b'), relation('b', 'repeals', 'a')]);
  expect(lastOf(graph)).toEqual([
    '2020-01-01 expired: repeals by a',
    '2020-01-01 in-force: enters-into-force',
  ]);
});

test('on different days the first to act acts', () => {
  const graph = graphOf(
    [EARLIER, { ...LATER, effectiveFrom: '2020-02-20' }],
    [relation('30/2020', 'repeals', '20/2020'), relation('20/2020', 'repeals', '30/2020')],
  );
  expect(lastOf(graph)).toEqual([
    '2020-02-20 expired: repeals by 20/2020',
    '2020-02-20 in-force: enters-into-force',
  ]);
});

test('in a ring of three every second one acts, from the earliest on', () => {
  const ring = [
    relation('30/2020', 'repeals', '20/2020'),
    relation('20/2020', 'repeals', '10/2020'),
    relation('10/2020', 'repeals', '30/2020'),
  ];
  expect(lastOf(graphOf([EARLIER, LATER, LAST], ring))).toEqual([
    '2020-03-01 expired: repeals by 10/2020',
    '2020-03-01 expired: repeals by 30/2020',
    '2020-03-01 in-force: enters-into-force',
  ]);
});

test('suspensions that undo themselves round a ring come to rest on the first day', () => {
  const ring = [
    relation('30/2020', 'halts', '20/2020'),
    relation('20/2020', 'halts', '10/2020'),
    relation('10/2020', 'halts', '30/2020'),
  ];
  const graph = graphOf([EARLIER, LATER, LAST], ring);
  expect(lastOf(graph)).toEqual([
    '2020-03-01 in-force: resumes by 10/2020',
    '2020-03-01 in-force: resumes by 30/2020',
    '2020-03-01 suspended: halts by 20/2020',
  ]);
  expect(eventsIn(graph, '10/2020').slice(2)).toEqual(['2020-03-01 halts by 20/2020']);
});

test.each(['replaces', 'halts', 'related'] as const)(
  'an act that %s itself does nothing',
  (kind) => {
    const graph = graphOf([EARLIER], [relation('30/2020', kind, '30/2020')]);
    expect(lastOf(graph)).toEqual(['2020-03-01 in-force: enters-into-force']);
    expect(eventsIn(graph, '30/2020').at(-1)).toBe(`2020-03-01 ${kind} by 30/2020, void`);
  },
);

test('relations from or to an act outside the graph are left out', () => {
  const graph = graphOf(
    [EARLIER],
    [
      relation('draft', 'repeals', '30/2020', { takesEffectOn: '2020-04-01' }),
      relation('30/2020', 'repeals', 'draft'),
    ],
  );
  expect([...historiesOf(graph).keys()]).toEqual(['30/2020']);
  expect(eventsIn(graph, '30/2020')).toEqual(['2020-01-01 issued', '2020-03-01 enters-into-force']);
});

test('no acts have no histories', () => {
  expect(historiesOf(graphOf([])).size).toBe(0);
});
