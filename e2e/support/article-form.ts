import { expect, type Locator, type Page, type Response } from '@playwright/test';
import { startArticle } from './editor.ts';

/** What a journey types into the form of an article: fields of every kind. */
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

/** Strapi asks for the options again once they are drawn: one may move away under the pointer. */
export async function chooseCategory(page: Page, name: string): Promise<void> {
  const chosen = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
    await page.getByRole('option', { name, exact: true }).click({ timeout: 5_000 });
    await expect(chosen).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Every field holds what was typed. */
export async function expectTyped(page: Page, article: Article): Promise<void> {
  await expect(titleIn(page)).toHaveValue(article.title);
  await expect(summaryIn(page)).toHaveValue(article.summary);
  await expect(page.getByRole('button', { name: article.category, exact: true })).toBeVisible();
  await expect(textIn(page)).toHaveText(article.text);
}

/** Saves; gives the answer of the cms, whatever it is. */
export async function pressSave(page: Page): Promise<Response> {
  const done = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname.startsWith('/content-manager/') &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await saveButton(page).click();
  return done;
}

/** A new article, saved; gives its address in the admin. */
export async function createArticle(page: Page, title: string): Promise<string> {
  await startArticle(page);
  await titleIn(page).fill(title);
  expect((await pressSave(page)).ok()).toBe(true);
  await expect(page).not.toHaveURL(/\/create/);
  await expect(titleIn(page)).toHaveValue(title);
  await expect(saveButton(page)).toBeDisabled();
  return page.url();
}

/** What was typed on this device and is offered again. */
export function offerIn(page: Page): Locator {
  return page.getByRole('region', { name: 'Có nội dung chưa lưu trên máy này' });
}

/** Why the last attempt to save or to publish has failed. */
export function refusalIn(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^Chưa (lưu|đăng) được/ });
}
