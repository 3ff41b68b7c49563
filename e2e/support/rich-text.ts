import { readFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { startArticle } from './editor.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../packages/rich-text/corpus');

export interface Clipboard {
  name: string;
  html: string;
  rtf: string;
  /** What it must become, on one line. */
  expected: string;
}

/** Raw clipboards of other programs, from the corpus of packages/rich-text. */
export function clipboards(isWanted: (name: string) => boolean): Clipboard[] {
  return readdirSync(CORPUS).filter(isWanted).map(clipboard);
}

export function clipboard(name: string): Clipboard {
  const read = (file: string) => {
    const place = path.join(CORPUS, name, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : '';
  };
  return {
    name,
    html: read('clipboard.html'),
    rtf: read('clipboard.rtf'),
    expected: oneLine(read('expected.html')),
  };
}

export function oneLine(html: string): string {
  return html.replaceAll('\n', '').trim();
}

/** Opens a new article with a title; gives the field for its text. */
export async function startText(page: Page, title: string): Promise<Locator> {
  await startArticle(page);
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await text.click();
  return text;
}

/** Pastes as another program would: the browser's own clipboard would clean the HTML first. */
export async function paste(
  text: Locator,
  data: { html: string; rtf?: string; plain?: string },
): Promise<void> {
  await text.evaluate((element, { html, rtf = '', plain = '' }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData('text/html', html);
    if (rtf) clipboardData.setData('text/rtf', rtf);
    if (plain) clipboardData.setData('text/plain', plain);
    const options = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', options));
  }, data);
}

/** Saves the draft; gives the body as the cms has stored it. */
export async function save(page: Page): Promise<string> {
  const done = page.waitForResponse(
    (response) =>
      response.url().includes('/collection-types/api::article.article') &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const answer = await done;
  expect(answer.status()).toBeLessThan(300);
  const { data }: { data: { body: string | null } } = await answer.json();
  return data.body ?? '';
}
