import { test as base, expect, type Page } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Journey {
  /** Names trouble that the journey itself makes; all other trouble fails it. */
  provoke: (expected: RegExp) => void;
  /** Whatever a journey has opened ends with it: its pages would go on asking, and slow the journeys after it. */
  closesAll: void;
}

/** A page of the site is there before its JavaScript: a button that is pressed too early does nothing. */
export function waitUntilInteractive(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    // Asked from here: a journey may have stopped the page's clock.
    await expect.poll(() => page.evaluate(isInteractive)).toBe(true);
    // The first touch brings the code of the parts that can wait for it. A busy browser makes one event of
    // two moves, by which the pointer seems to rest.
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

/** The code of all parts is there, and React, which takes a busy browser's page bit by bit, has all of them. */
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
