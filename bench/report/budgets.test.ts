import { expect, test } from 'vitest';
import type { FirstVisit } from '../budgets/first-visit.ts';
import { budgetRows } from './budgets.ts';

const KB = 1_024;
const light: FirstVisit = {
  traffic: { scripts: 100 * KB, all: 191 * KB },
  ...{ htmlBytes: 12 * KB, requestsBeforeLargestPaint: 8, otherHosts: 0 },
};
const visits = { article: light, home: light, clickToPaint: 50 };
const serving = {
  ...{ keptRatio: 0.6, renderedPerSecond: 300, renderedP99: 100, memoryMb: 250 },
  ...{ keptApiRatios: { cms: 0.7, web: 0.6 }, cmsMemoryMb: 450 },
};
const scores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 60 };
const search = { page: 'search', isKeptFromSearch: true, scores };
const painted = { largestPaint: 1_500, layoutShift: 0.01, blocking: 100 };

const failedOf = (...given: Parameters<typeof budgetRows>) =>
  budgetRows(...given).filter(({ ok }) => ok === false);

test('what is at its bound is within it, and pages kept from search need no score for it', () => {
  expect(failedOf(visits, serving, [{ ...search, ...painted }])).toEqual([]);
});

test('every row over its bound fails', () => {
  const heavy: FirstVisit = {
    traffic: { scripts: 111 * KB, all: 262 * KB },
    ...{ htmlBytes: 23 * KB, requestsBeforeLargestPaint: 9, otherHosts: 1 },
  };
  const slow = {
    ...{ keptRatio: 0.59, renderedPerSecond: 299, renderedP99: 101, memoryMb: 251 },
    ...{ keptApiRatios: { cms: 0.69, web: 0.59 }, cmsMemoryMb: 451 },
  };
  const judged = { ...search, isKeptFromSearch: false };
  const late = { largestPaint: 1_501, layoutShift: 0.011, blocking: 101 };
  const worse = { ...scores, performance: 97, accessibility: 99, 'best-practices': 99 };
  const failed = failedOf({ article: heavy, home: heavy, clickToPaint: 51 }, slow, [
    { ...judged, scores: worse, ...late },
  ]);
  // Five of the article, four of the home page, the click, seven of serving, seven of Lighthouse.
  expect(failed).toHaveLength(24);
});

test('what a machine cannot measure neither fails nor passes', () => {
  const unknown = { ...serving, keptRatio: undefined, memoryMb: undefined };
  const rows = budgetRows(visits, unknown, undefined);
  expect(rows.filter(({ ours }) => ours.includes('không đo được'))).toHaveLength(2);
  expect(rows.every(({ ok }) => ok !== false)).toBe(true);
});
