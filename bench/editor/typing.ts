import { chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { signIn } from '../../e2e/support/editor.ts';
import { paste, startText } from '../../e2e/support/rich-text.ts';
import { benchAdmin } from '../apps/apps.ts';
import { longText, shortText } from './texts.ts';

const KEYS = 120;
/** A fast typist; every so often a pause, in which the form is told of the text. */
const BETWEEN_KEYS_MS = 60;
const KEYS_IN_A_BURST = 20;
const PAUSE_MS = 1500;
/** After a long text has been put in, what follows of that is over. */
const SETTLE_MS = 3000;

/** How long it takes from a key to the next picture on the screen, in milliseconds. */
export interface Typing {
  text: 'short' | 'long';
  median: number;
  /** Nineteen of twenty keys are faster. */
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
  // The next text begins in a form of its own.
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

/** A message is handled after the frame that follows a key has been drawn. */
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
