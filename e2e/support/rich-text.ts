import { readFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { publish } from './editor.ts';

const ITEMS = 'collection-types/api::page.page';
const CORPUS = path.resolve(import.meta.dirname, '../../packages/rich-text/corpus');

export interface Clipboard {
  name: string;
  html: string;
  rtf: string;
  /** The expected HTML on one line. */
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

/**
 * Opens a new item with a title; returns the field for its text. The item is a static page, because its form
 * has the fewest fields, and each field slows every save.
 */
export async function startText(page: Page, title: string): Promise<Locator> {
  await page.goto(`/admin/content-manager/${ITEMS}/create`);
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await text.click();
  return text;
}

/** Dispatches the paste event itself, because the browser's own clipboard would clean the HTML first. */
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

/** Drops a file of the editor's computer onto a part of the text. */
export async function drop(
  part: Locator,
  { name, buffer }: { name: string; buffer: Buffer },
): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await part.evaluate(
    (element, { file, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], file, { type: 'image/png' }));
      const { left, bottom } = element.getBoundingClientRect();
      const place = { clientX: left + 2, clientY: bottom - 2 };
      const options = { dataTransfer, bubbles: true, cancelable: true, ...place };
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, options));
      }
    },
    { file: name, bytes: [...buffer] },
  );
}

/**
 * Saves the draft and returns the stored body. Waits for the address of the item, because an earlier reload
 * would open another new item.
 */
export async function save(page: Page): Promise<string> {
  const done = page.waitForResponse(
    (response) =>
      response.url().includes(ITEMS) && ['POST', 'PUT'].includes(response.request().method()),
  );
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const answer = await done;
  expect(answer.status()).toBeLessThan(300);
  await expect(page).not.toHaveURL(/\/create/);
  const { data }: { data: { body: string | null } } = await answer.json();
  return data.body ?? '';
}

/** Publishes the item; returns its public address. */
export async function publishText(page: Page): Promise<string> {
  await publish(page);
  return `/trang/${await page.getByRole('textbox', { name: 'Đường dẫn' }).inputValue()}`;
}

/** Presses a button of the editor's toolbars by keyboard; Tab leads from one toolbar to the next. */
export async function pressTool(page: Page, name: string): Promise<void> {
  const tool = page.getByRole('toolbar').getByRole('button', { name, exact: true });
  await expect(tool).toBeVisible();
  // The previous tool returns the focus in the next frame.
  await expect(page.locator('[contenteditable="true"]:focus')).toHaveCount(1);
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('toolbar').first().locator(':focus')).toHaveCount(1);
  const bar = page.getByRole('toolbar').filter({ has: page.locator(':focus') });
  const inBar = bar.getByRole('button', { name, exact: true });
  for (let bars = 0; bars < 3 && (await inBar.count()) === 0; bars += 1) {
    await page.keyboard.press('Tab');
  }
  const isThere = () => tool.evaluate((button) => button === document.activeElement);
  for (let steps = 0; steps < 60 && !(await isThere()); steps += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(tool).toBeFocused();
  await page.keyboard.press('Enter');
}

interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Uploads a file in the media library's dialog, and selects it. */
export async function chooseFromLibrary(page: Page, file: OwnFile): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm tệp khác' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Kéo và thả vào đây' }).click();
  await (await chooser).setFiles(file);
  await dialog.getByRole('button', { name: 'Tải 1 tệp lên thư viện' }).click();
  // The dialog selects an uploaded file by itself.
  await expect(dialog.getByRole('tab', { name: 'Tệp đã chọn 1' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: file.name })).toBeVisible();
  await dialog.getByRole('button', { name: 'Hoàn tất' }).click();
}
