import type { Page } from '@playwright/test';
import axe from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility violations on the whole page or in a part of it. */
export async function barriersIn(page: Page, part?: string): Promise<Barrier[]> {
  return findBarriers(page, { type: 'tag', values: STANDARDS }, part);
}

/** Rules about colours and sizes; a theme cannot change the result of any other rule. */
const RULES_OF_LOOKS = [
  ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  'scrollable-region-focusable',
];

/**
 * Violations in another theme of a page that is accessible in its first one. Text needs a contrast of 7:1.
 */
export async function barriersOfThemeIn(page: Page): Promise<Barrier[]> {
  return findBarriers(page, { type: 'rule', values: RULES_OF_LOOKS });
}

interface Barrier {
  /** The violated axe rule. */
  id: string;
  /** The HTML of each element that breaks it. */
  parts: string[];
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Runs axe in the page and returns only the violations: a full report describes every element, and
 * `@axe-core/playwright` opens a second page to build it. It does not look into frames of other sites.
 */
async function findBarriers(page: Page, runOnly: axe.RunOnly, part?: string): Promise<Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([rules, selector]) => {
      if (!window.axe) throw new Error('axe is missing.');
      // A dialog that is still fading in has other colours.
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      const options = { runOnly: rules, resultTypes: ['violations' as const] };
      const { violations } = await window.axe.run(selector ?? document, options);
      return violations.map(({ id, nodes }) => ({ id, parts: nodes.map(({ html }) => html) }));
    },
    [runOnly, part] as const,
  );
}
