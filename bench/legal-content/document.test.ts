import { parseDocumentNumber } from '@portal/vietnamese/document-number';
import { expect, test } from 'vitest';
import { documentOf } from './document.ts';
import { relationsOf, RELATIONS } from './relations.ts';

const SIZE = 2_000;
const indexes = Array.from({ length: SIZE }, (_, index) => index);
const documents = indexes.map((index) => documentOf(index, SIZE));
const relations = indexes.flatMap((index) =>
  relationsOf(index, SIZE).map((relation) => ({ ...relation, source: index })),
);

function shareOf<T>(all: T[], fits: (one: T) => boolean): number {
  return all.filter(fits).length / all.length;
}

test('documents spread over 25 years, the oldest first', () => {
  const days = documents.map(({ issuedOn }) => issuedOn);
  expect(days).toEqual(days.toSorted());
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(25);
});

test('numbers are numbers, and some come again in other years', () => {
  const numbers = documents.map(({ number }) => number);
  expect(numbers.filter((number) => parseDocumentNumber(number) === undefined)).toEqual([]);
  expect(new Set(numbers).size).toBeLessThan(SIZE);
});

test('the first type and body are by far the most common', () => {
  expect(shareOf(documents, ({ type }) => type === 0)).toBeCloseTo(0.37, 1);
  expect(shareOf(documents, ({ issuingBodies: [first] }) => first === 0)).toBeCloseTo(0.32, 1);
});

test('some documents have no day of effect, a few a last one', () => {
  expect(shareOf(documents, ({ effectiveFrom }) => effectiveFrom === null)).toBeCloseTo(0.12, 1);
  expect(shareOf(documents, ({ expiresOn }) => expiresOn !== null)).toBeCloseTo(0.03, 1);
});

test('each but the oldest acts on three earlier ones', () => {
  expect(relations.length).toBe((SIZE - 1) * RELATIONS);
  expect(relations.filter(({ source, target = -1 }) => target >= source)).toEqual([]);
});

test('most relations leave validity alone', () => {
  const changing = ['replaces', 'repeals', 'suspends', 'halts', 'amends'];
  expect(shareOf(relations, ({ kind }) => changing.includes(kind))).toBeCloseTo(0.15, 1);
  expect(shareOf(relations, ({ targetNumber }) => targetNumber !== null)).toBeCloseTo(0.1, 1);
});

test('an abstract has about 25 words', () => {
  const words = documents.map(({ abstract }) => abstract.split(' ').length);
  const mean = words.reduce((sum, count) => sum + count, 0) / SIZE;
  expect(mean).toBeGreaterThan(22);
  expect(mean).toBeLessThan(29);
});
