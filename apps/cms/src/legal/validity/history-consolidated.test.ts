import { expect, test } from 'vitest';
import { act, eventsIn, graphOf, historyIn, relation, spansIn } from './testing/graphs';

const DECISION = act('46/2020', '2020-01-01', '2020-02-01', { expiresOn: '2025-01-01' });
const AMENDMENT = act('18/2021', '2021-01-01', '2021-02-01');
const TEXT = act('03/VBHN', '2021-03-01', null, { group: 'consolidated' });
const RELATIONS = [
  relation(AMENDMENT.id, 'amends', DECISION.id),
  relation(TEXT.id, 'consolidates', AMENDMENT.id),
  relation(TEXT.id, 'consolidates', DECISION.id),
];

test('a consolidated text has the status of what was issued first, on every day', () => {
  const graph = graphOf([DECISION, AMENDMENT, TEXT], RELATIONS);
  expect(spansIn(graph, TEXT.id)).toEqual([
    'always not-yet-in-force',
    '2020-02-01 in-force',
    '2021-02-01 partly-expired',
    '2025-01-01 expired',
  ]);
  expect(historyIn(graph, TEXT.id).follows).toBe(DECISION.id);
});

test('its own dates say nothing, a decision of its editor does', () => {
  const text = { ...TEXT, effectiveFrom: '2021-03-01', override: 'no-longer-suitable' as const };
  expect(spansIn(graphOf([DECISION, AMENDMENT, text], RELATIONS), TEXT.id)).toEqual([
    ...['always not-yet-in-force', '2020-02-01 in-force', '2021-02-01 partly-expired'],
    '2021-03-01 no-longer-suitable',
  ]);
});

test('it follows what an editor decided about the document that it consolidates', () => {
  const decision = { ...DECISION, override: 'suspended' as const };
  expect(spansIn(graphOf([decision, AMENDMENT, TEXT], RELATIONS), TEXT.id)).toEqual([
    ...['always not-yet-in-force', '2020-02-01 suspended'],
  ]);
});

test.each([
  ['nothing is known of what it consolidates', [DECISION, TEXT], []],
  ['one of them is not published', [AMENDMENT, TEXT], RELATIONS],
  [
    'it consolidates another such text',
    [{ ...DECISION, group: 'consolidated' as const }, TEXT],
    RELATIONS.slice(2),
  ],
])('it has no status if %s', (_case, acts, relations) => {
  const graph = graphOf(acts, relations);
  expect(spansIn(graph, TEXT.id)).toEqual(['always not-applicable']);
  expect(historyIn(graph, TEXT.id).follows).toBeUndefined();
});

test('it makes no law: it ends nothing', () => {
  const text = { ...TEXT, effectiveFrom: '2021-03-01' };
  const graph = graphOf([AMENDMENT, text], [relation(TEXT.id, 'replaces', AMENDMENT.id)]);
  expect(spansIn(graph, AMENDMENT.id).at(-1)).toContain('in-force');
  expect(eventsIn(graph, AMENDMENT.id)).toContain('2021-03-01 replaces by 03/VBHN, void');
});
