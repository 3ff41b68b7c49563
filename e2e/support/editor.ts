import path from 'node:path';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { watchForTrouble } from './trouble.ts';

/**
 * What Strapi's own admin asks for in vain, and its complaints about it: that of the last line is made
 * when a dialog is closed before the answer to what it asked for has come.
 */
const STRAPI_ITSELF = [
  /\/ai-(feature-config|localization-jobs)/,
  /\/favicon\.ico/,
  /^console: AbortError: signal is aborted without reason/,
];

const SESSION = path.resolve(import.meta.dirname, '../../.cache/e2e-editor.json');

export function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run \`npm run e2e\`.`);
  return value;
}

export interface EditorsDesk {
  page: Page;
  /** Gives what went wrong in the admin, apart from what Strapi itself asks for in vain. */
  leave: () => Promise<string[]>;
}

export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/admin');
  await fillInSignIn(page, { email, password });
  await expect(page.getByRole('link', { name: 'Quản lý nội dung' })).toBeVisible();
}

async function fillInSignIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').first().fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

export const theEditor = () => ({
  email: fromEnvironment('E2E_ADMIN_EMAIL'),
  password: fromEnvironment('E2E_ADMIN_PASSWORD'),
});

/** Signs the editor in at the page that asks for it. */
export const signInHere = (page: Page) => fillInSignIn(page, theEditor());

/** Signs the editor in at the real admin, for every journey that opens the editor's desk. */
export async function keepSession(browser: Browser): Promise<void> {
  const context = await browser.newContext({ baseURL: fromEnvironment('E2E_CMS_URL') });
  await signIn(await context.newPage(), theEditor());
  await context.storageState({ path: SESSION });
  await context.close();
}

/** Signed in to the real admin, in a browser profile of its own; no page of it is open yet. */
export async function openEditorsDesk(browser: Browser): Promise<EditorsDesk> {
  const baseURL = fromEnvironment('E2E_CMS_URL');
  return deskIn(await browser.newContext({ baseURL, storageState: SESSION }));
}

/** The same with a session of its own, which may end without ending that of other journeys. */
export const openDeskSignedInAnew = (browser: Browser) => openDeskOf(browser, theEditor());

/** The real admin, signed in as somebody. */
export async function openDeskOf(
  browser: Browser,
  account: { email: string; password: string },
): Promise<EditorsDesk> {
  const baseURL = fromEnvironment('E2E_CMS_URL');
  const desk = await deskIn(await browser.newContext({ baseURL }));
  await signIn(desk.page, account);
  return desk;
}

async function deskIn(context: BrowserContext): Promise<EditorsDesk> {
  const found = watchForTrouble(context);
  const page = await context.newPage();
  const leave = async () => {
    await context.close();
    return found.filter((one) => !STRAPI_ITSELF.some((pattern) => pattern.test(one)));
  };
  return { page, leave };
}

export async function startArticle(page: Page): Promise<void> {
  await page.goto('/admin/content-manager/collection-types/api::article.article/create');
  await expect(page.getByRole('textbox', { name: 'Tiêu đề' })).toBeVisible();
}

/** Offers a file from the editor's computer as the cover. */
export async function offerCover(page: Page, name: string, buffer: Buffer): Promise<void> {
  const cover = page.getByRole('region', { name: 'Ảnh đại diện' });
  await cover.getByRole('button', { name: 'Bấm để chọn tệp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm tệp khác' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Kéo và thả vào đây' }).click();
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer });
  await dialog.getByRole('button', { name: 'Tải 1 tệp lên thư viện' }).click();
}

/** Presses the button that publishes, and waits until the admin says that it is done. */
export async function publish(page: Page): Promise<void> {
  const done = page.waitForResponse(/\/actions\/publish/);
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  expect((await done).status()).toBe(200);
}
