import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { templates, type Template } from '../../e2e/support/templates.ts';
import { PHONE } from '../../e2e/support/traffic.ts';
import { findChromium } from '../../scripts/chromium.ts';

/** The kinds of resources; `other` is data requested after the first paint, and videos. */
export const KINDS = ['html', 'css', 'js', 'pictures', 'fonts', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes as they were sent: compressed, headers included. */
export type Weight = Record<Kind, number> & { page: string };

/** Chromium's resource types. */
const KIND_OF: Record<string, Kind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Image: 'pictures',
  Font: 'fonts',
};

/** Opens every template as a first visit, without scrolling, and adds up the bytes. */
export async function weighPages(origin: string, show: (page: string) => void): Promise<Weight[]> {
  const browser = await chromium.launch(await findChromium());
  try {
    const weights: Weight[] = [];
    for (const template of templates) {
      show(template.name);
      weights.push(await weighPage(browser, origin, template));
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function weighPage(browser: Browser, origin: string, { name, address }: Template) {
  const context = await browser.newContext({ baseURL: origin, locale: 'vi-VN', ...PHONE });
  try {
    const page = await context.newPage();
    const bytes = await countBytes(context, page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return { page: name, ...bytes };
  } finally {
    await context.close();
  }
}

async function countBytes(context: BrowserContext, page: Page): Promise<Record<Kind, number>> {
  const bytes = { html: 0, css: 0, js: 0, pictures: 0, fonts: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  const network = await context.newCDPSession(page);
  network.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, KIND_OF[type] ?? 'other');
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await network.send('Network.enable');
  return bytes;
}
