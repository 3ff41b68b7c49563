import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps some people out, on the whole page or in a part of it. */
export async function barriersIn(page: Page, part?: string) {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS);
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, parts: nodes.map(({ html }) => html) }));
}

/** Texts that are not told from what is behind them by 7:1. */
export async function faintTextsIn(page: Page) {
  const axe = new AxeBuilder({ page }).withRules(['color-contrast-enhanced']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}
