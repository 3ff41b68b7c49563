import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { describe, expect, test } from 'vitest';
import { act, eventsIn, graphOf, relation, spansIn } from './testing/graphs';

/** The decision that others act on, in force since the beginning of 2019. */
const OLD = '37/2018';
const old = act(OLD, '2018-12-14', '2019-01-01');
const IN_FORCE = ['always not-yet-in-force', '2019-01-01 in-force: enters-into-force'];

describe('one act on another', () => {
  const by = act('46/2025', '2025-09-20', '2025-10-01');
  const part = { scope: 'part', clause: 'Điều 5' } as const;

  test.each([
    { kind: 'replaces', rest: {}, status: 'expired' },
    { kind: 'repeals', rest: {}, status: 'expired' },
    { kind: 'halts', rest: {}, status: 'suspended' },
    { kind: 'suspends', rest: {}, status: 'suspended' },
    { kind: 'amends', rest: {}, status: 'partly-expired' },
  ] as const)('$kind the whole of it: $status', ({ kind, rest, status }) => {
    expect(spansIn(graphOf([old, by], [relation('46/2025', kind, OLD, rest)]), OLD)).toEqual([
      ...IN_FORCE,
      `2025-10-01 ${status}: ${kind} by 46/2025`,
    ]);
  });

  test.each([
    { kind: 'replaces', status: 'partly-expired' },
    { kind: 'repeals', status: 'partly-expired' },
    { kind: 'halts', status: 'partly-suspended' },
    { kind: 'suspends', status: 'partly-suspended' },
    { kind: 'amends', status: 'partly-expired' },
  ] as const)('$kind a part of it: $status', ({ kind, status }) => {
    expect(spansIn(graphOf([old, by], [relation('46/2025', kind, OLD, part)]), OLD)).toEqual([
      ...IN_FORCE,
      `2025-10-01 ${status}: ${kind} part by 46/2025`,
    ]);
  });

  const others: RelationKind[] = ['corrects', 'consolidates', 'details', 'based-on'];
  const more: RelationKind[] = ['cites', 'interprets', 'announces', 'related'];
  test.each([...others, ...more])('%s it, which is told and changes nothing', (kind) => {
    const graph = graphOf([old, by], [relation('46/2025', kind, OLD)]);
    expect(spansIn(graph, OLD)).toEqual(IN_FORCE);
    expect(eventsIn(graph, OLD).at(-1)).toBe(`2025-10-01 ${kind} by 46/2025`);
  });
});

describe('the day of a relation', () => {
  test.each([
    {
      name: 'is its own before that of its act, even before its act is in force',
      by: act('31/2024', '2024-01-18', '2024-08-01'),
      rest: { takesEffectOn: '2024-04-01' },
      last: '2024-04-01 expired: repeals by 31/2024',
    },
    {
      name: 'is the day of effect of its act where it has none',
      by: act('31/2024', '2024-01-18', '2024-08-01'),
      rest: {},
      last: '2024-08-01 expired: repeals by 31/2024',
    },
    {
      name: 'may be stated where nobody knows the day of effect of its act',
      by: act('31/2024', '2024-01-18', null),
      rest: { takesEffectOn: '2024-04-01' },
      last: '2024-04-01 expired: repeals by 31/2024',
    },
    {
      name: 'is missing altogether, and it changes nothing',
      by: act('31/2024', '2024-01-18', null),
      rest: {},
      last: IN_FORCE[1],
    },
  ])('$name', ({ by, rest, last }) => {
    const graph = graphOf([old, by], [relation('31/2024', 'repeals', OLD, rest)]);
    expect(spansIn(graph, OLD).at(-1)).toBe(last);
  });

  test('that is missing is told as the day of issue: without effect, or as a mere citation', () => {
    const by = act('216/KH', '2024-01-18', null);
    const relations = [relation('216/KH', 'repeals', OLD), relation('216/KH', 'based-on', OLD)];
    expect(eventsIn(graphOf([old, by], relations), OLD).slice(2)).toEqual([
      '2024-01-18 based-on by 216/KH',
      '2024-01-18 repeals by 216/KH, void',
    ]);
  });

  test('before the other act was issued is a mistake without effect', () => {
    const graph = graphOf(
      [old, act('46/2025', '2025-09-20')],
      [relation(OLD, 'replaces', '46/2025'), relation('46/2025', 'replaces', OLD)],
    );
    expect(spansIn(graph, OLD).at(-1)).toBe('2025-09-20 expired: replaces by 46/2025');
    expect(spansIn(graph, '46/2025').at(-1)).toBe('2025-09-20 in-force: enters-into-force');
  });
});

describe('an act that ends', () => {
  const second = act('10/2021', '2021-03-01', '2021-07-01');
  const third = act('20/2021', '2021-05-01');

  test.each([
    {
      name: 'before the day of its repeal repeals nothing',
      relations: [relation('10/2021', 'repeals', OLD), relation('20/2021', 'repeals', '10/2021')],
      spans: IN_FORCE,
      event: '2021-07-01 repeals by 10/2021, void',
    },
    {
      name: 'on the day of its repeal repeals nothing',
      relations: [
        relation('10/2021', 'repeals', OLD),
        relation('20/2021', 'replaces', '10/2021', { takesEffectOn: '2021-07-01' }),
      ],
      spans: IN_FORCE,
      event: '2021-07-01 repeals by 10/2021, void',
    },
    {
      name: 'after its repeal revives nothing',
      relations: [
        relation('10/2021', 'repeals', OLD),
        relation('20/2021', 'repeals', '10/2021', { takesEffectOn: '2021-07-02' }),
      ],
      spans: [...IN_FORCE, '2021-07-01 expired: repeals by 10/2021'],
      event: '2021-07-01 repeals by 10/2021',
    },
    {
      name: 'in a part only still repeals',
      relations: [
        relation('10/2021', 'repeals', OLD),
        relation('20/2021', 'repeals', '10/2021', { scope: 'part' }),
      ],
      spans: [...IN_FORCE, '2021-07-01 expired: repeals by 10/2021'],
      event: '2021-07-01 repeals by 10/2021',
    },
    {
      name: 'before its day amends nothing',
      relations: [relation('10/2021', 'amends', OLD), relation('20/2021', 'repeals', '10/2021')],
      spans: IN_FORCE,
      event: '2021-07-01 amends by 10/2021, void',
    },
  ])('$name', ({ relations, spans, event }) => {
    const graph = graphOf([old, second, third], relations);
    expect(spansIn(graph, OLD)).toEqual(spans);
    expect(eventsIn(graph, OLD).at(-1)).toBe(event);
  });

  test('by its own date before its repeal repeals nothing', () => {
    const short = act('10/2021', '2021-03-01', '2021-07-01', { expiresOn: '2022-01-01' });
    const late = relation('10/2021', 'repeals', OLD, { takesEffectOn: '2022-01-01' });
    expect(spansIn(graphOf([old, short], [late]), OLD)).toEqual(IN_FORCE);
  });

  test('before it enters into force never does', () => {
    const graph = graphOf([second, third], [relation('20/2021', 'repeals', '10/2021')]);
    expect(spansIn(graph, '10/2021')).toEqual([
      'always not-yet-in-force',
      '2021-05-01 expired: repeals by 20/2021',
    ]);
    expect(eventsIn(graph, '10/2021')).toEqual([
      '2021-03-01 issued',
      '2021-05-01 repeals by 20/2021',
      '2021-07-01 enters-into-force, void',
    ]);
  });

  test('first in a part and then as a whole is expired', () => {
    const relations = [
      relation('20/2021', 'repeals', OLD, { scope: 'part' }),
      relation('10/2021', 'replaces', OLD),
    ];
    expect(spansIn(graphOf([old, second, third], relations), OLD)).toEqual([
      ...IN_FORCE,
      '2021-05-01 partly-expired: repeals part by 20/2021',
      '2021-07-01 expired: replaces by 10/2021',
    ]);
  });

  test('is ended once: what comes later has no effect', () => {
    const relations = [
      relation('20/2021', 'repeals', OLD),
      relation('10/2021', 'replaces', OLD),
      relation('10/2021', 'suspends', OLD),
      relation('10/2021', 'repeals', OLD, { scope: 'part' }),
    ];
    const expiring = { ...old, expiresOn: '2030-01-01' };
    expect(eventsIn(graphOf([expiring, second, third], relations), OLD).slice(2)).toEqual([
      '2021-05-01 repeals by 20/2021',
      '2021-07-01 repeals part by 10/2021, void',
      '2021-07-01 replaces by 10/2021, void',
      '2021-07-01 suspends by 10/2021, void',
      '2030-01-01 expires, void',
    ]);
  });

  test('on the date of its replacement ends by being replaced', () => {
    const expiring = { ...old, expiresOn: '2021-07-01' };
    const graph = graphOf([expiring, second], [relation('10/2021', 'replaces', OLD)]);
    expect(spansIn(graph, OLD).at(-1)).toBe('2021-07-01 expired: replaces by 10/2021');
    expect(eventsIn(graph, OLD).slice(2)).toEqual([
      '2021-07-01 replaces by 10/2021',
      '2021-07-01 expires',
    ]);
  });

  test('by two others on one day ends by the one issued earlier', () => {
    const acts = [act('1/2021', '2021-05-02', '2021-07-01'), old, second];
    const relations = [relation('1/2021', 'repeals', OLD), relation('10/2021', 'replaces', OLD)];
    const graph = graphOf(acts, relations);
    expect(spansIn(graph, OLD).at(-1)).toBe('2021-07-01 expired: replaces by 10/2021');
    expect(eventsIn(graph, OLD).slice(2)).toEqual([
      '2021-07-01 replaces by 10/2021',
      '2021-07-01 repeals by 1/2021',
    ]);
  });

  test('can on that day not be suspended any more', () => {
    const relations = [
      relation('10/2021', 'replaces', OLD),
      relation('20/2021', 'halts', OLD, { takesEffectOn: '2021-07-01' }),
    ];
    expect(eventsIn(graphOf([old, second, third], relations), OLD).slice(2)).toEqual([
      '2021-07-01 replaces by 10/2021',
      '2021-07-01 halts by 20/2021, void',
    ]);
  });

  test('without a known day of effect ends all the same', () => {
    const plan = act('11/KH', '2019-01-17', null);
    const graph = graphOf([plan, second], [relation('10/2021', 'repeals', '11/KH')]);
    expect(spansIn(graph, '11/KH')).toEqual([
      'always undetermined',
      '2021-07-01 expired: repeals by 10/2021',
    ]);
  });
});
