import { test as base, expect, type Page } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Journey {
  /** Allows trouble that the journey itself causes; any other trouble fails it. */
  provoke: (expected: RegExp) => void;
  /**
   * Closes everything that a journey has opened, because its pages would go on sending requests and slow
   * later journeys.
   */
  closesAll: void;
}

/** Makes `goto` wait for hydration, because a button that is pressed too early does nothing. */
export function waitUntilInteractive(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    // Polls from the test, because a journey may have stopped the page's clock.
    await expect.poll(() => page.evaluate(isInteractive)).toBe(true);
    // The first touch loads the deferred code. A busy browser may merge two moves into one event, which looks
    // like a resting pointer, so this repeats them.
    const touch = async () => {
      await page.mouse.move(1, 1);
      await page.mouse.move(2, 2);
      return page.evaluate(isInteractiveEverywhere);
    };
    await expect.poll(touch).toBe(true);
    return answer;
  };
  return page;
}

function isInteractive(): boolean {
  const isRendered = document.getElementById('page-state') !== null;
  return !isRendered || document.documentElement.dataset['interactive'] !== undefined;
}

/**
 * Whether all code is loaded and React, which hydrates bit by bit in a busy browser, has hydrated every part.
 */
function isInteractiveEverywhere(): boolean {
  if (document.getElementById('page-state') === null) return true;
  return (
    document.documentElement.dataset['interactive'] === 'everywhere' &&
    [...document.querySelectorAll('#root [id^="_R_"]')].every((element) =>
      Object.keys(element).some((name) => name.startsWith('__reactProps$')),
    )
  );
}

export const test = base.extend<Journey>({
  page: ({ page, javaScriptEnabled }, run) =>
    run(javaScriptEnabled ? waitUntilInteractive(page) : page),
  closesAll: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
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
