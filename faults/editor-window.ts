import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';

/** Words between two saves by keyboard. */
const SAVE_EVERY = 7;
const BETWEEN_WORDS_MS = 120;
const SHORT_MS = 2_000;

export interface EditorWindow {
  page: Page;
  /** All words typed into fields of the form. */
  typed: string[];
  typeOn: (signal: AbortSignal) => Promise<void>;
  /** The words that the form shows. */
  shown: () => Promise<string>;
}

interface WindowOptions {
  context: BrowserContext;
  address: string;
  /** The beginning of each of its words. */
  mark?: string;
  /** The paragraph in which it types. */
  paragraph?: 'first' | 'last';
  /** Writes every other word into the summary. */
  alsoSummary?: boolean;
}

/** Opens an item in a window of the admin, in which an editor types and saves whatever happens. */
export async function openWindow(options: WindowOptions): Promise<EditorWindow> {
  const { context, address, mark = '', paragraph = 'first', alsoSummary = false } = options;
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  const body = page.getByRole('textbox', { name: 'Nội dung' });
  const summary = page.getByRole('textbox', { name: 'Tóm tắt' });
  await body.waitFor();
  const typed: string[] = [];

  async function typeOn(signal: AbortSignal): Promise<void> {
    for (let number = 1; !signal.aborted; number += 1) {
      await keepBoth(page);
      const word = `${mark}${number}`;
      const inSummary = alsoSummary && number % 2 === 0;
      const isReady = inSummary ? await goToEnd(summary) : await goToParagraph();
      if (isReady) {
        await hasPlacedCursor(page);
        // Counted before typing, so that a fault in the middle of a word cannot hide it.
        typed.push(word);
        await page.keyboard.type(` ${word}`);
        if (number % SAVE_EVERY === 0) await page.keyboard.press('Control+s');
      }
      await pause(BETWEEN_WORDS_MS * (0.5 + Math.random()));
    }
  }

  async function goToParagraph(): Promise<boolean> {
    const lines = body.locator(':scope > p');
    const line = paragraph === 'first' ? lines.first() : lines.last();
    const isThere = (await click(line)) && (await putCursorAtEnd(line));
    return isThere && (await hasFocus(body));
  }

  async function goToEnd(field: Locator): Promise<boolean> {
    const isThere = await click(field);
    if (isThere) await page.keyboard.press('Control+End');
    return isThere && (await hasFocus(field));
  }

  return {
    page,
    typed,
    typeOn,
    shown: async () => `${await body.innerText()} ${await summary.inputValue()}`,
  };
}

/** The End key would stop at the end of the screen line, which may be in the middle of a word. */
async function putCursorAtEnd(line: Locator): Promise<boolean> {
  return line
    .evaluate(
      (element) => {
        getSelection()?.selectAllChildren(element);
        getSelection()?.collapseToEnd();
        return true;
      },
      undefined,
      { timeout: SHORT_MS },
    )
    .catch(() => false);
}

/** Waits for the page to place the cursor, which a person would see before typing. */
async function hasPlacedCursor(page: Page): Promise<void> {
  await page
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
    .catch(() => undefined);
}

/** Resolves a conflict between the windows by keeping both texts. */
async function keepBoth(page: Page): Promise<void> {
  const choice = page.getByRole('button', { name: 'Giữ cả hai' }).first();
  if (await choice.isVisible()) await choice.click({ timeout: SHORT_MS }).catch(() => undefined);
}

/** Closes a dialog over the form with Escape, as an editor would. */
async function click(target: Locator): Promise<boolean> {
  try {
    await target.click({ timeout: SHORT_MS });
    return true;
  } catch {
    await target.page().keyboard.press('Escape');
    return false;
  }
}

function hasFocus(field: Locator): Promise<boolean> {
  return field
    .evaluate((element) => element.contains(document.activeElement), undefined, {
      timeout: SHORT_MS,
    })
    .catch(() => false);
}
