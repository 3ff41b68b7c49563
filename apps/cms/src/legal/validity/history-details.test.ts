import { expect, test } from 'vitest';
import { act, eventsIn, graphOf, relation, spansIn } from './testing/graphs';

const LAW = act('10/2010/QH12', '2010-06-01', '2011-01-01');
const DECREE = act('20/2011/NĐ-CP', '2011-02-01', '2011-03-01');
const CIRCULAR = act('30/2012/TT', '2012-02-01', '2012-03-01');
const LAST_DAY = '2025-03-31';
const FREE = '2025-04-01';

const detailing = relation(DECREE.id, 'details', LAW.id);

test('what details a law ended with it, and so did what details that', () => {
  const law = { ...LAW, expiresOn: LAST_DAY };
  const graph = graphOf(
    [law, DECREE, CIRCULAR],
    [detailing, relation(CIRCULAR.id, 'details', DECREE.id)],
  );
  expect(spansIn(graph, DECREE.id).at(-1)).toBe('2025-03-31 expired: expires-with 10/2010/QH12');
  expect(spansIn(graph, CIRCULAR.id).at(-1)).toBe('2025-03-31 expired: expires-with 20/2011/NĐ-CP');
});

test.each([
  ['ended later', { ...LAW, expiresOn: FREE }],
  ['ended before it was issued', { ...LAW, expiresOn: '2011-01-31' }],
  ['is a plan', { ...LAW, group: 'administrative' as const, expiresOn: LAST_DAY }],
])('it goes on if what it details %s', (_case, law) => {
  expect(spansIn(graphOf([law, DECREE], [detailing]), DECREE.id).at(-1)).toBe(
    '2011-03-01 in-force: enters-into-force',
  );
});

test('a plan goes on without the law that it carries out', () => {
  const plan = { ...DECREE, group: 'administrative' as const };
  const graph = graphOf([{ ...LAW, expiresOn: LAST_DAY }, plan], [detailing]);
  expect(spansIn(graph, plan.id).at(-1)).toContain('in-force');
});

test('a law that ended only in part takes nothing with it', () => {
  const other = act('40/2015/QH13', '2015-01-01');
  const graph = graphOf([LAW, DECREE, other], [detailing, relation(other.id, 'amends', LAW.id)]);
  expect(spansIn(graph, DECREE.id).at(-1)).toContain('in-force');
});

test('what details several laws ended with the last of them', () => {
  const [first, second] = [LAW, act('11/2010/QH12', '2010-06-01')];
  const relations = [detailing, relation(DECREE.id, 'details', second.id)];
  const withEnds = (one: string | null, other: string | null) =>
    spansIn(
      graphOf([{ ...first, expiresOn: one }, { ...second, expiresOn: other }, DECREE], relations),
      DECREE.id,
    ).at(-1);
  expect(withEnds('2020-01-01', null)).toContain('in-force');
  expect(withEnds('2020-01-01', FREE)).toContain('in-force');
  expect(withEnds('2020-01-01', '2021-01-01')).toBe(
    '2021-01-01 expired: expires-with 11/2010/QH12',
  );
});

test('whether a law that is not on the portal ended is not known', () => {
  const graph = graphOf(
    [{ ...LAW, expiresOn: LAST_DAY }, DECREE],
    [detailing, relation(DECREE.id, 'details', '')],
  );
  expect(spansIn(graph, DECREE.id).at(-1)).toContain('in-force');
});

test('what ended with a law does nothing on that day, and is replaced too late', () => {
  const newer = act('50/2024/NĐ-CP', '2024-01-01', '2024-06-01');
  const graph = graphOf(
    [{ ...LAW, expiresOn: '2024-05-01' }, DECREE, CIRCULAR, newer],
    [
      detailing,
      relation(DECREE.id, 'repeals', CIRCULAR.id, { takesEffectOn: '2024-05-01' }),
      relation(newer.id, 'replaces', DECREE.id),
    ],
  );
  expect(spansIn(graph, CIRCULAR.id).at(-1)).toContain('in-force');
  expect(eventsIn(graph, DECREE.id).slice(-2)).toEqual([
    '2024-05-01 expires-with 10/2010/QH12',
    '2024-06-01 replaces by 50/2024/NĐ-CP, void',
  ]);
});
