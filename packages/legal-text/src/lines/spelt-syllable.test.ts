import { expect, test } from 'vitest';
import { isSpeltSyllable } from './spelt-syllable.js';

test.each(['gì', 'gìn', 'giữ', 'ghi', 'kế', 'các', 'nghị', 'quý', 'a'])('«%s» is spelt', (word) => {
  expect(isSpeltSyllable(word)).toBe(true);
});

test.each(['nghoà', 'vàc', 'gế', 'cế', 'ka', 'hat', 'draft', 'name'])('«%s» is not', (word) => {
  expect(isSpeltSyllable(word)).toBe(false);
});
