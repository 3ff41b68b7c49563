import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { album, article, home, newsList, open, search, video } from './support/templates.ts';

const ALLOWED = 0.02;
const SLOW_ANSWER_MS = 400;
const WITH_PICTURES = [home, newsList, article, album];

declare global {
  interface Window {
    jumps: { value: number; parts: string[] }[];
  }
}

/** Records layout shifts without a recent action of the visitor. */
async function recordJumps(page: Page) {
  await page.addInitScript(() => {
    window.jumps = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift: PerformanceEntry & {
          value?: number;
          hadRecentInput?: boolean;
          sources?: { node: Node | null }[];
        } = entry;
        if (shift.hadRecentInput) continue;
        const parts = (shift.sources ?? []).map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName),
        );
        window.jumps.push({ value: shift.value ?? 0, parts });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Pictures without width and height attributes. */
function picturesWithoutSize(page: Page): Promise<string[]> {
  return page
    .locator('img')
    .evaluateAll((pictures) =>
      pictures
        .filter((one) =>
          ['width', 'height'].some((side) => !/^\d+$/.test(one.getAttribute(side) ?? '')),
        )
        .map((one) => one.outerHTML),
    );
}

/** Simulates a slow network: answers and pictures come late. */
async function slowDown(page: Page) {
  await page.route(/\/(api\/v1|uploads|assets)\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_MS));
    await route.continue();
  });
}

for (const template of [home, newsList, article, search, album, video]) {
  for (const width of [360, 1280]) {
    test(`nothing jumps while the ${template.name} page loads, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await recordJumps(page);
      await slowDown(page);
      await open(page, template);
      await page.waitForLoadState('networkidle');
      const jumps = await page.evaluate(() => window.jumps);
      const total = jumps.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(jumps, null, 1)).toBeLessThanOrEqual(ALLOWED);
      expect(await picturesWithoutSize(page)).toEqual([]);
      if (WITH_PICTURES.includes(template)) {
        expect(await page.locator('img').count()).toBeGreaterThan(0);
      }
    });
  }
}
