import { test as base, expect } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Journey {
  /** Names trouble that the journey itself makes; all other trouble fails it. */
  provoke: (expected: RegExp) => void;
}

export const test = base.extend<Journey>({
  provoke: [
    async ({ context }, use) => {
      const expected: RegExp[] = [];
      const found = watchForTrouble(context);
      await use((pattern) => void expected.push(pattern));
      const unexpected = found.filter((one) => !expected.some((pattern) => pattern.test(one)));
      expect(unexpected, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
