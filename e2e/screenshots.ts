import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';
import { open, templates, type Template } from './support/templates.ts';

// Takes pictures of every page template of a running site for a visual comparison: each width in the
// three themes, and as printed.
//   E2E_SITE_URL=http://localhost:3000 node e2e/screenshots.ts [template …]
const FOLDER = path.resolve(import.meta.dirname, '../.cache/screenshots');
const WIDTHS = [360, 768, 1280, 1920];
const LIGHT: Theme = { contrast: 'thuong', colorScheme: 'light' };
const THEMES: Theme[] = [LIGHT, { ...LIGHT, colorScheme: 'dark' }, { ...LIGHT, contrast: 'cao' }];
const A4_WIDTH = 794;
const GAP = 24;
/** Pixels; the other widths show what is cut off below. */
const TALLEST = 3200;

interface Theme {
  contrast: 'thuong' | 'cao';
  colorScheme: 'light' | 'dark';
}

const wanted = process.argv.slice(2);
const browser = await chromium.launch(await findChromium());
fs.mkdirSync(FOLDER, { recursive: true });
for (const template of templates) {
  if (wanted.length > 0 && !wanted.includes(template.name)) continue;
  for (const width of WIDTHS) {
    const pictures: string[] = [];
    for (const theme of THEMES) pictures.push(await takePicture(template, width, theme));
    await saveSheet(browser, pictures, width, `${template.name}-${width}`);
  }
  const printed = await takePicture(template, A4_WIDTH, LIGHT, 'print');
  await saveSheet(browser, [printed], A4_WIDTH, `${template.name}-print`);
}
await browser.close();

async function takePicture(
  template: Template,
  width: number,
  { contrast, colorScheme }: Theme,
  media: 'screen' | 'print' = 'screen',
): Promise<string> {
  const page = await newPage(width);
  await page.addInitScript((value) => localStorage.setItem('tuong-phan', value), contrast);
  await open(page, template);
  await page.emulateMedia({ media, colorScheme });
  await scrollThrough(page);
  const height = Math.min(TALLEST, await page.evaluate(() => document.body.scrollHeight));
  const bytes = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
  await page.close();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** Scrolling loads lazy pictures. */
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

async function saveSheet(on: Browser, pictures: string[], each: number, name: string) {
  const width = pictures.length * (each + GAP) - GAP;
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
