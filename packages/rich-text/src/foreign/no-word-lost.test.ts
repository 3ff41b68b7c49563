import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onBothPaths } from '../testing/both-paths.js';
import { foreignHtml } from '../testing/foreign-html.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

const wordsIn = (html: string, word: RegExp) => [...new Set(html.match(word))].toSorted();

test('every word that a reader saw is stored, and none that they did not', () => {
  fc.assert(
    fc.property(foreignHtml, (html) => {
      const { pasted, saved } = onBothPaths(html);
      for (const stored of [pasted, saved]) {
        const text = stored.replace(/<[^>]*>/g, ' ');
        expect(wordsIn(text, /thay\d+z/g)).toEqual(wordsIn(html, /thay\d+z/g));
        expect(wordsIn(text, /\ban\d+z/g)).toEqual([]);
      }
    }),
    { numRuns: runs(200) },
  );
});
