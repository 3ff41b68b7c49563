import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPriorityQueue } from './priority-queue';

test('the smallest is taken first, with what is added on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.array(fc.option(fc.nat(50))), (keys, steps) => {
      const queue = createPriorityQueue(keys);
      const waiting = [...keys];
      const taken: { found: number | undefined; smallest: number | undefined }[] = [];
      // A number is added; null takes one.
      for (const step of [...steps, ...keys.map(() => null)]) {
        if (step === null) {
          waiting.sort((a, b) => a - b);
          taken.push({ found: queue.take(), smallest: waiting.shift() });
        } else {
          queue.add(step);
          waiting.push(step);
        }
      }
      for (const { found, smallest } of taken) expect(found).toBe(smallest);
    }),
  );
});
