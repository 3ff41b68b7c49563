import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps some people out, on the whole page or in a part of it. */
export async function barriersIn(page: Page, part?: string) {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS);
  if (part !== undefined) axe.include(part);
  return barriersFoundBy(axe);
}

/** The rules that look at colours and sizes; all others read what a theme does not change. */
const RULES_OF_LOOKS = [
  ...['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  'scrollable-region-focusable',
];

/**
 * What keeps people out in another theme of a page that is accessible in its first one. Texts must
 * be told from what is behind them by 7:1.
 */
export async function barriersOfThemeIn(page: Page) {
  return barriersFoundBy(new AxeBuilder({ page }).withRules(RULES_OF_LOOKS));
}

async function barriersFoundBy(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, parts: nodes.map(({ html }) => html) }));
}
