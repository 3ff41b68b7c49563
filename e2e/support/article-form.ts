import { expect, type Locator, type Page, type Response } from '@playwright/test';
import { startArticle } from './editor.ts';

/** The texts that a journey types into an article's form. */
export interface Article {
  title: string;
  summary: string;
  category: string;
  /** One paragraph. */
  text: string;
}

const ARTICLE = '/content-manager/collection-types/api::article.article';

/** The requests by which the admin stores articles. */
export const STORES = `**${ARTICLE}{,/**}*`;

export const titleIn = (page: Page) => page.getByRole('textbox', { name: 'Tiêu đề' });
export const textIn = (page: Page) => page.getByRole('textbox', { name: 'Nội dung' });
export const saveButton = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });
const summaryIn = (page: Page) => page.getByRole('textbox', { name: 'Tóm tắt' });

export async function typeArticle(page: Page, article: Article): Promise<void> {
  await titleIn(page).fill(article.title);
  await summaryIn(page).fill(article.summary);
  await chooseCategory(page, article.category);
  await textIn(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(article.text);
}

/** Strapi reloads the options after drawing them, so one may move away under the pointer. */
export async function chooseCategory(page: Page, name: string): Promise<void> {
  const chosen = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
    await page.getByRole('option', { name, exact: true }).click({ timeout: 5_000 });
    await expect(chosen).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Checks that every field holds the typed text. */
export async function expectTyped(page: Page, article: Article): Promise<void> {
  await expect(titleIn(page)).toHaveValue(article.title);
  await expect(summaryIn(page)).toHaveValue(article.summary);
  await expect(page.getByRole('button', { name: article.category, exact: true })).toBeVisible();
  await expect(textIn(page)).toHaveText(article.text);
}

/** Saves; returns the cms's response, even a refusal. */
export async function pressSave(page: Page): Promise<Response> {
  const done = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname.startsWith('/content-manager/') &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await saveButton(page).click();
  return done;
}

/** Creates and saves an article; returns its address in the admin. */
export async function createArticle(page: Page, title: string): Promise<string> {
  await startArticle(page);
  await titleIn(page).fill(title);
  expect((await pressSave(page)).ok()).toBe(true);
  await expect(page).not.toHaveURL(/\/create/);
  await expect(titleIn(page)).toHaveValue(title);
  await expect(saveButton(page)).toBeDisabled();
  return page.url();
}

/** The offer to restore texts kept on this device. */
export function offerIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Có nội dung chưa lưu trên máy này' });
}

/** The reason why the last attempt to save or publish failed. */
export function refusalIn(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^Chưa (lưu|đăng) được/ });
}
