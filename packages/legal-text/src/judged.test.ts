import { expect, test } from 'vitest';
import { readLegalText } from './read-legal-text.js';
import { asLines, keyOf } from './testing/as-lines.js';
import { judgedTexts } from './testing/judged-texts.js';

const [PRECISION, RECALL] = [0.98, 0.9];

/** What no rule finds yet; any other miss is a regression. */
const KNOWN_TO_BE_MISSED = [
  'a decree that amends two others: clause: 107/2016/NĐ-CP: điểm b khoản 1 Điều 5',
  'an ordinance of 1999: repeals: Pháp lệnh Đo lường (whole)',
];

const texts = judgedTexts().map(({ name, expected, pages }) => {
  const proposed = asLines(readLegalText(pages));
  const wanted = new Set(expected.map(keyOf));
  const found = new Set(proposed.map(keyOf));
  return {
    right: proposed.filter((line) => wanted.has(keyOf(line))).length,
    wrong: proposed.filter((line) => !wanted.has(keyOf(line))).map((line) => `${name}: ${line}`),
    missed: expected.filter((line) => !found.has(keyOf(line))).map((line) => `${name}: ${line}`),
  };
});
const right = texts.reduce((sum, one) => sum + one.right, 0);
const wrong = texts.flatMap((one) => one.wrong);
const missed = texts.flatMap((one) => one.missed);

test('what is proposed from the judged texts is right, and little is missed', () => {
  const said = [
    `${texts.length} texts, ${right} right, ${wrong.length} wrong, ${missed.length} missed`,
    ...wrong.map((line) => `wrong: ${line}`),
    ...missed.map((line) => `missed: ${line}`),
  ].join('\n');
  if (process.env['JUDGED_REPORT'] !== undefined) console.warn(said);
  expect(right / (right + wrong.length), said).toBeGreaterThanOrEqual(PRECISION);
  expect(right / (right + missed.length), said).toBeGreaterThanOrEqual(RECALL);
});

test('no judged text is read worse than before', () => {
  expect(wrong).toEqual([]);
  expect(missed.toSorted()).toEqual(KNOWN_TO_BE_MISSED);
});
