import { expect, test } from 'vitest';
import { questionIn } from './question';

const nothing = {
  ...{ own: { status: 'in-force', reason: '' }, documents: [], texts: [] },
  ...{ leading: [], isPartial: false },
  ...{ doubts: [], confirmation: '' },
};
const finding = { gate: 'early', field: 'effectiveFrom', sentence: 'Sớm.', ground: 'Điều 53' };

test('what changes nothing for others, and is in no doubt, asks nothing', () => {
  expect(questionIn({ data: nothing })).toBeUndefined();
});

test('a doubt is asked, and so is what readers will see differently elsewhere', () => {
  expect(questionIn({ data: { ...nothing, doubts: [finding], confirmation: 'c' } })).toMatchObject({
    ...{ missing: [], doubts: [finding], confirmation: 'c' },
  });
  const text = { type: 'article', documentId: 'a', title: 'Tin' };
  expect(questionIn({ data: { ...nothing, texts: [text] } })?.consequences?.texts).toEqual([text]);
});

test('a refusal for what nobody has confirmed asks it, with the place in the text', () => {
  const place = { part: 'picture', index: 2 };
  const details = { doubts: [{ ...finding, place }], confirmation: 'c' };
  expect(questionIn({ error: { details } })).toEqual({
    ...{ missing: [], consequences: undefined, confirmation: 'c' },
    doubts: [{ ...finding, place }],
  });
});

test('what is missing is told; a refusal for another reason is left to the form', () => {
  const error = { details: { missing: [finding] } };
  expect(questionIn({ error })?.missing).toEqual([finding]);
  expect(questionIn({ error: { details: {} } })).toBeUndefined();
  expect(questionIn(undefined)).toBeUndefined();
});
