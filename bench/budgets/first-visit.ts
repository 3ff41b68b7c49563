import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { waitUntilInteractive } from '../../e2e/support/journey.ts';
import { article, home, newsList, type Template } from '../../e2e/support/templates.ts';
import { PHONE, watchTraffic, type Traffic } from '../../e2e/support/traffic.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { median } from '../load/client.ts';

export interface FirstVisit {
  /** The traffic before the first touch. */
  traffic: Traffic;
  /** The HTML alone, compressed with Brotli as the web server sends it. */
  htmlBytes: number;
  /** Requests begun before the largest paint, the page itself among them. */
  requestsBeforeLargestPaint: number;
  otherHosts: number;
}

export interface Visits {
  article: FirstVisit;
  home: FirstVisit;
  /** Milliseconds from the click on a hovered link to the painted article. */
  clickToPaint: number;
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const CLICKS = 9;
const LONGEST_WAIT_MS = 30_000;
/** Nothing is loading any more after this time without a response. */
const QUIET_MS = 100;

export async function measureVisits(origin: string): Promise<Visits> {
  const browser = await chromium.launch(await findChromium());
  try {
    return {
      article: await visit(browser, origin, article),
      home: await visit(browser, origin, home),
      clickToPaint: await clickArticles(browser, origin),
    };
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, origin: string, { address }: Template): Promise<FirstVisit> {
  const context = await browser.newContext({ baseURL: origin, locale: 'vi-VN', ...PHONE });
  try {
    const page = await context.newPage();
    const hosts: string[] = [];
    page.on('request', (request) => hosts.push(new URL(request.url()).host));
    const traffic = watchTraffic(page);
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    const html = await answer?.body();
    return {
      traffic: await traffic(),
      htmlBytes: brotliCompressSync(html ?? '', BROTLI).length,
      requestsBeforeLargestPaint:
        1 + (await page.evaluate(requestsBeforeLargestPaint, LONGEST_WAIT_MS)),
      otherHosts: hosts.filter((host) => host !== new URL(origin).host).length,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page. The timeout covers a page that a busy machine paints late or never. */
function requestsBeforeLargestPaint(longestWait: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      reject(new Error(`${location.pathname}: no largest paint within ${longestWait} ms`));
    const timer = setTimeout(giveUp, longestWait);
    new PerformanceObserver((list) => {
      clearTimeout(timer);
      const largest = list.getEntries().at(-1)?.startTime ?? 0;
      const requests = performance.getEntriesByType('resource');
      resolve(requests.filter(({ startTime }) => startTime < largest).length);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function clickArticles(browser: Browser, origin: string): Promise<number> {
  const page = waitUntilInteractive(await browser.newPage({ baseURL: origin, locale: 'vi-VN' }));
  const times: number[] = [];
  for (let place = 0; place < CLICKS; place += 1) {
    await page.goto(newsList.address);
    times.push(await clickArticle(page, place));
  }
  return median(times);
}

/** Hovers the link and waits for the preloads first, as a visitor's pointer rests before a click. */
async function clickArticle(page: Page, place: number): Promise<number> {
  const link = page.getByRole('main').getByRole('article').nth(place).getByRole('link').first();
  const slug = path.basename((await link.getAttribute('href')) ?? '');
  await link.hover();
  const asked = { path: `/api/v1/articles/${slug}`, quietMs: QUIET_MS };
  await page.waitForFunction(isLoadedAhead, asked, { timeout: LONGEST_WAIT_MS });
  await page.evaluate(timeClick);
  await link.click();
  const time = await page.waitForFunction(() => document.body.dataset['clickToPaint']);
  return Number(await time.jsonValue());
}

/**
 * Runs in the page: whether the article and all other preloads have arrived. Playwright misses the end of a
 * response that the cache serves while it revalidates.
 */
function isLoadedAhead({ path: asked, quietMs }: { path: string; quietMs: number }): boolean {
  const answers = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  const last = Math.max(...answers.map(({ responseEnd }) => responseEnd));
  const isThere = answers.some(({ name }) => new URL(name).pathname === asked);
  return isThere && performance.now() - last > quietMs;
}

function timeClick(): void {
  const before = location.pathname;
  const heading = document.querySelector('h1')?.textContent;
  const isThere = () =>
    location.pathname !== before && document.querySelector('h1')?.textContent !== heading;
  const watch = (start: number) => {
    requestAnimationFrame(() => {
      // The frame that begins now includes the content.
      if (!isThere()) return watch(start);
      // A new task runs only after that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        document.body.dataset['clickToPaint'] = String(performance.now() - start);
      });
      port1.start();
      port2.postMessage(undefined);
    });
  };
  delete document.body.dataset['clickToPaint'];
  addEventListener('click', () => watch(performance.now()), { capture: true, once: true });
}
