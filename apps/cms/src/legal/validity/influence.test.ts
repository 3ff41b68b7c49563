import { expect, test } from 'vitest';
import { mayReachSource, mayReachTarget } from './influence';
import { act, relation } from './testing/graphs';

const source = act('9/2021', '2021-02-01', '2021-03-01');

test.each([
  ['what took effect before stays', relation('9/2021', 'amends', 'a'), '2021-03-02', false],
  ['what takes effect on the day may not', relation('9/2021', 'amends', 'a'), '2021-03-01', true],
  [
    'the own day of a relation counts',
    relation('9/2021', 'amends', 'a', { takesEffectOn: '2022-01-01' }),
    '2021-12-31',
    true,
  ],
  ['a suspension ends with its act', relation('9/2021', 'halts', 'a'), '2030-01-01', true],
  ['whose act is unknown may do anything', relation('8/2020', 'amends', 'a'), '2030-01-01', true],
] as const)('%s', (_, one, since, expected) => {
  const known = one.source === source.id ? source : undefined;
  expect(mayReachTarget(one, known, since)).toBe(expected);
});

test('an act that did not change reaches nothing', () => {
  expect(mayReachTarget(relation('9/2021', 'halts', 'a'), source, undefined)).toBe(false);
  expect(mayReachSource(relation('a', 'consolidates', '9/2021'), undefined)).toBe(false);
});

test('what details an act ended with it until a law changed that', () => {
  const details = relation('a', 'details', '9/2021');
  expect(mayReachSource(details, '2025-03-31')).toBe(true);
  expect(mayReachSource(details, '2025-04-01')).toBe(false);
});

test('a consolidated text has the status of what it consolidates on every day', () => {
  expect(mayReachSource(relation('a', 'consolidates', '9/2021'), '2030-01-01')).toBe(true);
});
