import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';
import { open, templates } from './support/templates.ts';

// Pictures of every page template of a site that runs already, to be looked at:
//   E2E_SITE_URL=http://localhost:3000 node e2e/screenshots.ts
const FOLDER = path.resolve(import.meta.dirname, '../.cache/screenshots');
const WIDTHS = [360, 768, 1280];

const baseURL = process.env['E2E_SITE_URL'] ?? 'http://localhost:3000';
const browser = await chromium.launch(await findChromium());
fs.mkdirSync(FOLDER, { recursive: true });
for (const width of WIDTHS) {
  const page = await browser.newPage({
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  for (const template of templates) {
    await open(page, template);
    await page.evaluate(() => {
      for (const picture of document.images) picture.loading = 'eager';
    });
    await page.waitForLoadState('networkidle');
    const file = path.join(FOLDER, `${template.name}-${width}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
  await page.close();
}
await browser.close();
