import { chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { signIn } from '../../e2e/support/editor.ts';
import { paste, startText } from '../../e2e/support/rich-text.ts';
import { benchAdmin } from '../apps/apps.ts';
import { longText, shortText } from './texts.ts';

const KEYS = 120;
/** A fast typist with occasional pauses, in which the editor passes the text to the form. */
const BETWEEN_KEYS_MS = 60;
const KEYS_IN_A_BURST = 20;
const PAUSE_MS = 1500;
/** The work that follows the insertion of a long text ends within this time. */
const SETTLE_MS = 3000;

/** Milliseconds from a key press to the next frame on the screen. */
export interface Typing {
  text: 'short' | 'long';
  median: number;
  /** The 95th percentile. */
  slow: number;
}

/** Types into the real form in a real browser: into a short text, and into 200 KB with 50 tables. */
export async function measureTyping(origin: string): Promise<Typing[]> {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage({ baseURL: origin, locale: 'vi-VN' });
    await signIn(page, benchAdmin);
    const short = await typeInto(page, shortText);
    const long = await typeInto(page, longText());
    return [
      { text: 'short', ...short },
      { text: 'long', ...long },
    ];
  } finally {
    await browser.close();
  }
}

async function typeInto(page: Page, html: string): Promise<Omit<Typing, 'text'>> {
  const text = await startText(page, 'Đo khi gõ');
  await paste(text, { html });
  await page.waitForTimeout(SETTLE_MS);
  await goToTheMiddle(text);
  await page.evaluate(watchKeys);
  for (let key = 1; key <= KEYS; key += 1) {
    await page.keyboard.press('n');
    await page.waitForTimeout(key % KEYS_IN_A_BURST === 0 ? PAUSE_MS : BETWEEN_KEYS_MS);
  }
  const times = await page.evaluate(() => window.keyTimes);
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
  // Leaves the form, so that the next text starts in a fresh one.
  await page.goto('/admin');
  return { median: at(0.5), slow: at(0.95) };
}

async function goToTheMiddle(text: Locator): Promise<void> {
  await text.evaluate((element) => {
    const paragraphs = [...element.querySelectorAll(':scope > p')];
    const middle = paragraphs[Math.floor(paragraphs.length / 2)];
    if (!middle) return;
    middle.scrollIntoView({ block: 'center' });
    getSelection()?.setPosition(middle, middle.childNodes.length);
  });
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** The message event comes after the browser has drawn the frame that follows a key. */
function watchKeys(): void {
  window.keyTimes = [];
  const onKey = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () =>
        window.keyTimes.push(performance.now() - event.timeStamp),
      );
      port1.start();
      port2.postMessage('');
    });
  };
  document.addEventListener('keydown', onKey, true);
}
