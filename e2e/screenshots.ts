import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';
import { open, templates, type Template } from './support/templates.ts';

// Pictures of every page template of a site that runs already, to be looked at side by side: phone
// and tablet, desk and wall, in either theme, and as printed.
//   E2E_SITE_URL=http://localhost:3000 node e2e/screenshots.ts [template …]
const FOLDER = path.resolve(import.meta.dirname, '../.cache/screenshots');
const SHEETS = { narrow: [360, 768], wide: [1280, 1920] };
const THEMES = { normal: 'thuong', contrast: 'cao' };
const A4_WIDTH = 794;
const GAP = 24;
/** Pixels; what stands below is seen at the other widths. */
const TALLEST = 3200;

const wanted = process.argv.slice(2);
const browser = await chromium.launch(await findChromium());
fs.mkdirSync(FOLDER, { recursive: true });
for (const template of templates) {
  if (wanted.length > 0 && !wanted.includes(template.name)) continue;
  for (const [theme, contrast] of Object.entries(THEMES)) {
    for (const [sheet, widths] of Object.entries(SHEETS)) {
      const pictures: string[] = [];
      for (const width of widths) pictures.push(await takePicture(template, width, contrast));
      await saveSheet(browser, pictures, widths, `${template.name}-${theme}-${sheet}`);
    }
  }
  const printed = await takePicture(template, A4_WIDTH, THEMES.normal, 'print');
  await saveSheet(browser, [printed], [A4_WIDTH], `${template.name}-print`);
}
await browser.close();

async function takePicture(
  template: Template,
  width: number,
  contrast: string,
  media: 'screen' | 'print' = 'screen',
): Promise<string> {
  const page = await newPage(width);
  await page.addInitScript((value) => localStorage.setItem('tuong-phan', value), contrast);
  await open(page, template);
  await page.emulateMedia({ media });
  await scrollThrough(page);
  const height = Math.min(TALLEST, await page.evaluate(() => document.body.scrollHeight));
  const bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
  await page.close();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** Pictures that wait until they come near are there afterwards. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    scrollTo(0, 0);
  });
  await page.waitForTimeout(500);
}

async function saveSheet(on: Browser, pictures: string[], widths: number[], name: string) {
  const width = widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1));
  const page = await on.newPage({ viewport: { width, height: 600 } });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:${GAP}px;align-items:start;background:#888">${pictures.map((picture) => `<img src="${picture}">`).join('')}`,
  );
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  console.log(file);
}

function newPage(width: number): Promise<Page> {
  return browser.newPage({
    baseURL: process.env['E2E_SITE_URL'] ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
}
