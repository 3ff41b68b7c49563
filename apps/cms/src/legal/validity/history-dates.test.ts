import { describe, expect, test } from 'vitest';
import { spanOn } from './history';
import { act, eventsIn, graphOf, historyIn, relation, spansIn } from './testing/graphs';

const ID = '37/2018/QĐ-UBND';

test.each([
  {
    name: 'a decision is in force from its day on',
    given: act(ID, '2018-12-14', '2019-01-01'),
    spans: ['always not-yet-in-force', '2019-01-01 in-force: enters-into-force'],
  },
  {
    name: 'the day of expiry is the first without effect',
    given: act(ID, '2018-12-14', '2019-01-01', { expiresOn: '2024-01-01' }),
    spans: [
      'always not-yet-in-force',
      '2019-01-01 in-force: enters-into-force',
      '2024-01-01 expired: expires',
    ],
  },
  {
    name: 'a retroactive decision is in force before it was issued',
    given: act(ID, '2018-12-14', '2018-07-01'),
    spans: ['always not-yet-in-force', '2018-07-01 in-force: enters-into-force'],
  },
  {
    name: 'nobody knows the status of a plan without a day of effect',
    given: act(ID, '2018-12-14', null),
    spans: ['always undetermined'],
  },
  {
    name: 'a plan without a day of effect expires all the same',
    given: act(ID, '2018-12-14', null, { expiresOn: '2020-12-31' }),
    spans: ['always undetermined', '2020-12-31 expired: expires'],
  },
  {
    name: 'what expires before its day of effect never has any',
    given: act(ID, '2018-12-14', '2019-06-01', { expiresOn: '2019-01-01' }),
    spans: ['always not-yet-in-force', '2019-01-01 expired: expires'],
  },
  {
    name: 'what expires on its day of effect never has any',
    given: act(ID, '2018-12-14', '2019-01-01', { expiresOn: '2019-01-01' }),
    spans: ['always not-yet-in-force', '2019-01-01 expired: expires'],
  },
])('$name', ({ given, spans }) => {
  expect(spansIn(graphOf([given]), ID)).toEqual(spans);
});

describe('an editor’s decision', () => {
  test.each([
    {
      name: 'holds from the day of effect on, whatever happens later',
      given: act(ID, '2018-12-14', '2019-01-01', {
        expiresOn: '2024-01-01',
        override: 'no-longer-suitable',
      }),
      spans: ['always not-yet-in-force', '2019-01-01 no-longer-suitable'],
    },
    {
      name: 'holds from the day of issue where the day of effect is unknown',
      given: act(ID, '2018-12-14', null, { override: 'in-force' }),
      spans: ['always undetermined', '2018-12-14 in-force'],
    },
    {
      name: 'that says what is so anyway makes no second span',
      given: act(ID, '2018-12-14', null, { override: 'undetermined' }),
      spans: ['always undetermined'],
    },
  ])('$name', ({ given, spans }) => {
    expect(spansIn(graphOf([given]), ID)).toEqual(spans);
  });

  test('leaves the events as they are', () => {
    const given = act(ID, '2018-12-14', '2019-01-01', {
      expiresOn: '2024-01-01',
      override: 'in-force',
    });
    expect(eventsIn(graphOf([given]), ID)).toEqual([
      '2018-12-14 issued',
      '2019-01-01 enters-into-force',
      '2024-01-01 expires',
    ]);
  });

  test('about one act does not reach what that act does to others', () => {
    const graph = graphOf(
      [act(ID, '2018-12-14'), act('46/2025', '2025-09-20', '2025-10-01', { override: 'expired' })],
      [relation('46/2025', 'replaces', ID)],
    );
    expect(spansIn(graph, ID).at(-1)).toBe('2025-10-01 expired: replaces by 46/2025');
  });
});

test('an act that never enters into force is told so in its events', () => {
  const given = act(ID, '2018-12-14', '2019-06-01', { expiresOn: '2019-01-01' });
  expect(eventsIn(graphOf([given]), ID)).toEqual([
    '2018-12-14 issued',
    '2019-01-01 expires',
    '2019-06-01 enters-into-force, void',
  ]);
});

test.each([
  ['1900-01-01', 'not-yet-in-force'],
  ['2018-12-31', 'not-yet-in-force'],
  ['2019-01-01', 'in-force'],
  ['2023-12-31', 'in-force'],
  ['2024-01-01', 'expired'],
  ['2999-12-31', 'expired'],
])('on %s it is %s', (day, status) => {
  const given = act(ID, '2018-12-14', '2019-01-01', { expiresOn: '2024-01-01' });
  expect(spanOn(historyIn(graphOf([given]), ID), day).status).toBe(status);
});

test.each(['administrative', 'draft', 'consolidated'] as const)(
  'without a day of effect what is %s has no validity, and legislation an unknown one',
  (group) => {
    const letter = act(ID, '2018-12-14', null, { group });
    expect(spansIn(graphOf([letter]), ID)).toEqual(['always not-applicable']);
    expect(spansIn(graphOf([{ ...letter, group: 'normative' }]), ID)).toEqual([
      'always undetermined',
    ]);
  },
);

test('a letter with dates has a status', () => {
  const letter = act(ID, '2018-12-14', '2019-01-01', { group: 'administrative' });
  expect(spansIn(graphOf([letter]), ID)).toEqual([
    ...['always not-yet-in-force', '2019-01-01 in-force: enters-into-force'],
  ]);
});

test('a history without spans is refused', () => {
  expect(() => spanOn({ events: [], spans: [], follows: undefined }, '2019-01-01')).toThrow(
    RangeError,
  );
});
