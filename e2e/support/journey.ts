import { test as base, expect, type Page } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

interface Journey {
  /** Names trouble that the journey itself makes; all other trouble fails it. */
  provoke: (expected: RegExp) => void;
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

/** The code of all parts is there, and React has taken over what the server rendered of them, bit by bit. */
function isInteractiveEverywhere(): boolean {
  if (document.getElementById('page-state') === null) return true;
  const answering = '#root :is(button, input, select, textarea, [id^="_R_"])';
  return (
    document.documentElement.dataset['interactive'] === 'everywhere' &&
    [...document.querySelectorAll(answering)].every((element) =>
      Object.keys(element).some((name) => name.startsWith('__reactProps$')),
    )
  );
}

export const test = base.extend<Journey>({
  page: ({ page, javaScriptEnabled }, run) =>
    run(javaScriptEnabled ? waitUntilInteractive(page) : page),
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
