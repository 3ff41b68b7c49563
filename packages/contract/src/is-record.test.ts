import { expect, test } from 'vitest';
import { isRecord } from './is-record.js';

test.each([{}, { a: 1 }, Object.create(null)])('%j is a record', (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([[[]], [[1]], ['text'], [1], [null], [undefined], [true]])('%j is none', (value) => {
  expect(isRecord(value)).toBe(false);
});
