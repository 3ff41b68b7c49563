import { describe, expect, test } from 'vitest';
import { act, eventsIn, graphOf, relation, spansIn } from './testing/graphs';

const OLD = '37/2018';
const old = act(OLD, '2018-12-14', '2019-01-01');
const IN_FORCE = ['always not-yet-in-force', '2019-01-01 in-force: enters-into-force'];

const halting = act('5/2020', '2020-02-01');
const later = act('9/2021', '2021-02-01');
const halt = relation('5/2020', 'halts', OLD);
const HALTED = [...IN_FORCE, '2020-02-01 suspended: halts by 5/2020'];

describe('a suspension ends', () => {
  test.each([
    {
      name: 'when its act expires',
      acts: [act('5/2020', '2020-02-01', '2020-02-01', { expiresOn: '2021-02-01' })],
      relations: [],
    },
    {
      name: 'when its act is repealed',
      acts: [halting, later],
      relations: [relation('9/2021', 'repeals', '5/2020')],
    },
    {
      name: 'when its act is replaced',
      acts: [halting, later],
      relations: [relation('9/2021', 'replaces', '5/2020')],
    },
    {
      name: 'when its act is itself halted',
      acts: [halting, later],
      relations: [relation('9/2021', 'halts', '5/2020')],
    },
  ])('$name', ({ acts, relations }) => {
    const graph = graphOf([old, ...acts], [halt, ...relations]);
    expect(spansIn(graph, OLD)).toEqual([...HALTED, '2021-02-01 in-force: resumes by 5/2020']);
    expect(eventsIn(graph, OLD).slice(2)).toEqual([
      '2020-02-01 halts by 5/2020',
      '2021-02-01 resumes by 5/2020',
    ]);
  });

  test.each([
    { name: 'when a part of its act is repealed', kind: 'repeals' },
    { name: 'when a part of its act is halted', kind: 'halts' },
  ] as const)('not $name', ({ kind }) => {
    const part = relation('9/2021', kind, '5/2020', { scope: 'part' });
    expect(spansIn(graphOf([old, halting, later], [halt, part]), OLD)).toEqual(HALTED);
  });

  test('not when it is prolonged on the very day by the act that replaces its own', () => {
    const prolonged = [
      relation('9/2021', 'replaces', '5/2020'),
      relation('9/2021', 'suspends', OLD),
    ];
    const graph = graphOf([old, halting, later], [halt, ...prolonged]);
    expect(spansIn(graph, OLD)).toEqual([...HALTED, '2021-02-01 suspended: suspends by 9/2021']);
    expect(eventsIn(graph, OLD).slice(2)).toEqual([
      '2020-02-01 halts by 5/2020',
      '2021-02-01 suspends by 9/2021',
    ]);
  });

  test('for the part it does not cover, when a partial one outlives it', () => {
    const relations = [
      halt,
      relation('9/2021', 'suspends', OLD, { scope: 'part', takesEffectOn: '2021-03-01' }),
      relation('9/2021', 'repeals', '5/2020', { takesEffectOn: '2022-01-01' }),
    ];
    expect(spansIn(graphOf([old, halting, later], relations), OLD)).toEqual([
      ...HALTED,
      '2022-01-01 partly-suspended: suspends part by 9/2021',
    ]);
  });
});

describe('the strongest status wins', () => {
  const part = { scope: 'part' } as const;

  test.each([
    {
      name: 'suspended beside partly suspended',
      relations: [halt, relation('9/2021', 'suspends', OLD, part)],
      spans: HALTED,
    },
    {
      name: 'partly suspended, then suspended',
      relations: [relation('5/2020', 'suspends', OLD, part), relation('9/2021', 'halts', OLD)],
      spans: [
        ...IN_FORCE,
        '2020-02-01 partly-suspended: suspends part by 5/2020',
        '2021-02-01 suspended: halts by 9/2021',
      ],
    },
    {
      name: 'suspended beside partly expired',
      relations: [halt, relation('9/2021', 'repeals', OLD, part)],
      spans: HALTED,
    },
    {
      name: 'partly suspended beside partly expired',
      relations: [
        relation('5/2020', 'repeals', OLD, part),
        relation('9/2021', 'suspends', OLD, part),
      ],
      spans: [
        ...IN_FORCE,
        '2020-02-01 partly-expired: repeals part by 5/2020',
        '2021-02-01 partly-suspended: suspends part by 9/2021',
      ],
    },
    {
      name: 'expired beside suspended',
      relations: [halt, relation('9/2021', 'repeals', OLD)],
      spans: [...HALTED, '2021-02-01 expired: repeals by 9/2021'],
    },
  ])('$name', ({ relations, spans }) => {
    expect(spansIn(graphOf([old, halting, later], relations), OLD)).toEqual(spans);
  });

  test('and what stays shows again when what is temporary is over', () => {
    const ending = act('9/2021', '2021-02-01', '2021-02-01', { expiresOn: '2022-01-01' });
    const relations = [
      relation('5/2020', 'repeals', OLD, part),
      relation('9/2021', 'suspends', OLD),
    ];
    expect(spansIn(graphOf([old, halting, ending], relations), OLD).slice(3)).toEqual([
      '2021-02-01 suspended: suspends by 9/2021',
      '2022-01-01 partly-expired: repeals part by 5/2020',
    ]);
  });
});

describe('a suspended act', () => {
  const brief = act('9/2021', '2021-02-01', '2021-02-01', { expiresOn: '2021-09-01' });

  test('does on the day it resumes what fell due meanwhile', () => {
    const relations = [
      relation('9/2021', 'suspends', '5/2020'),
      relation('5/2020', 'repeals', OLD, { takesEffectOn: '2021-06-01' }),
    ];
    const graph = graphOf([old, halting, brief], relations);
    expect(spansIn(graph, OLD)).toEqual([...IN_FORCE, '2021-09-01 expired: repeals by 5/2020']);
  });

  test.each([
    { name: 'that never resumes does nothing', rest: {} },
    { name: 'that expires first does nothing', rest: { expiresOn: '2021-08-01' } },
  ])('$name', ({ rest }) => {
    const relations = [
      relation('9/2021', 'suspends', '5/2020'),
      relation('5/2020', 'repeals', OLD, { takesEffectOn: '2021-06-01' }),
    ];
    const graph = graphOf([old, { ...halting, ...rest }, later], relations);
    expect(spansIn(graph, OLD)).toEqual(IN_FORCE);
    expect(eventsIn(graph, OLD).at(-1)).toBe('2021-06-01 repeals by 5/2020, void');
  });

  test('suspends others again when it resumes', () => {
    const graph = graphOf([old, halting, brief], [halt, relation('9/2021', 'suspends', '5/2020')]);
    expect(spansIn(graph, OLD)).toEqual([
      ...HALTED,
      '2021-02-01 in-force: resumes by 5/2020',
      '2021-09-01 suspended: halts by 5/2020',
    ]);
  });

  test('does so each time', () => {
    const halts = relation('7/2022', 'halts', '5/2020');
    const again = act('7/2022', '2022-02-01', '2022-02-01', { expiresOn: '2022-09-01' });
    const graph = graphOf(
      [old, halting, brief, again],
      [halt, relation('9/2021', 'suspends', '5/2020'), halts],
    );
    expect(spansIn(graph, OLD).slice(4)).toEqual([
      '2021-09-01 suspended: halts by 5/2020',
      '2022-02-01 in-force: resumes by 5/2020',
      '2022-09-01 suspended: halts by 5/2020',
    ]);
  });

  test.each([
    { name: 'is repealed for good', rest: { expiresOn: '2022-01-01' }, relations: [] },
    {
      name: 'is repealed while its suspension is interrupted',
      rest: {},
      relations: [relation('9/2021', 'suspends', '5/2020')],
    },
  ])('that $name is not told to resume or to be suspended again', ({ rest, relations }) => {
    const repeal = relation('9/2021', 'repeals', OLD);
    const acts = [old, { ...halting, ...rest }, brief];
    const last = eventsIn(graphOf(acts, [halt, repeal, ...relations]), OLD).slice(2);
    expect(last).toEqual(['2020-02-01 halts by 5/2020', '2021-02-01 repeals by 9/2021']);
  });

  test('that has no effect on its first day enters into force when it resumes', () => {
    const relations = [relation('5/2020', 'suspends', 'new')];
    const ending = { ...halting, expiresOn: '2020-09-01' };
    const graph = graphOf([act('new', '2020-01-01', '2020-07-01'), ending], relations);
    expect(spansIn(graph, 'new')).toEqual([
      'always not-yet-in-force',
      '2020-07-01 suspended: suspends by 5/2020',
      '2020-09-01 in-force: resumes by 5/2020',
    ]);
    expect(eventsIn(graph, 'new')).toEqual([
      '2020-01-01 issued',
      '2020-02-01 suspends by 5/2020',
      '2020-07-01 enters-into-force, void',
      '2020-09-01 resumes by 5/2020',
    ]);
  });

  test('whose suspension ends before its first day enters into force as planned', () => {
    const ending = { ...halting, expiresOn: '2020-03-01' };
    const graph = graphOf(
      [act('new', '2020-01-01', '2020-07-01'), ending],
      [relation('5/2020', 'suspends', 'new')],
    );
    expect(spansIn(graph, 'new')).toEqual([
      'always not-yet-in-force',
      '2020-07-01 in-force: enters-into-force',
    ]);
    expect(eventsIn(graph, 'new').at(2)).toBe('2020-03-01 resumes by 5/2020, void');
  });

  test('without a known day of effect is undetermined again when it resumes', () => {
    const ending = { ...halting, expiresOn: '2020-09-01' };
    const graph = graphOf(
      [act('216/KH', '2018-12-24', null), ending],
      [relation('5/2020', 'halts', '216/KH')],
    );
    expect(spansIn(graph, '216/KH')).toEqual([
      'always undetermined',
      '2020-02-01 suspended: halts by 5/2020',
      '2020-09-01 undetermined',
    ]);
  });
});
