import { expect, test } from 'vitest';
import { parseTypedDay } from './typed-day.js';

test.each([
  '26-02-2019',
  '26/2/2019',
  ' 26.02.2019 ',
  '26 2 2019',
  '26022019',
  '2019-02-26',
  '2019/2/26',
])('«%s» is the 26th of February', (typed) => {
  expect(parseTypedDay(typed)).toBe('2019-02-26');
});

test.each([
  '',
  '02-26-2019',
  '31-02-2026',
  '29-02-2019',
  '26-02-19',
  '26-02',
  '20190226',
  '262',
  'abcd',
])('«%s» is no day', (typed) => {
  expect(parseTypedDay(typed)).toBeUndefined();
});
