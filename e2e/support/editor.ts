import { expect, type Browser, type Page } from '@playwright/test';
import { fromEnvironment } from './environment.ts';
import { startSession, type Account, type Session } from './session.ts';
import { watchForTrouble } from './trouble.ts';

/**
 * Failed requests of Strapi's own admin, and its complaints about them. The last one comes when a dialog
 * closes before the answer to its request.
 */
const STRAPI_ITSELF = [
  /\/ai-(feature-config|localization-jobs)/,
  /\/favicon\.ico/,
  /^console: AbortError: signal is aborted without reason/,
];

const REFUSED = 400;

export interface EditorsDesk {
  page: Page;
  /** Returns what went wrong in the admin, except Strapi's own failed requests. */
  leave: () => Promise<string[]>;
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/admin');
  await fillInSignIn(page, account);
  await expect(page.getByRole('link', { name: 'Quản lý nội dung' })).toBeVisible();
}

async function fillInSignIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').first().fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

export const theEditor = (): Account => ({
  email: fromEnvironment('E2E_ADMIN_EMAIL'),
  password: fromEnvironment('E2E_ADMIN_PASSWORD'),
});

/** Signs the editor in at a page that shows the form. */
export const signInHere = (page: Page) => fillInSignIn(page, theEditor());

/** The editor's session; all journeys of a worker share it. */
let session: Promise<Session> | undefined;

/** Signs in to the real admin in a new browser profile; its pages are still to be opened. */
export async function openEditorsDesk(browser: Browser): Promise<EditorsDesk> {
  session ??= startSession(theEditor());
  return deskIn(browser, await session);
}

/** The same for somebody else, with a session of their own. */
export async function openDeskOf(browser: Browser, account: Account): Promise<EditorsDesk> {
  return deskIn(browser, await startSession(account));
}

/** Signs the editor in at the form: this session can end without ending that of other journeys. */
export async function openDeskSignedInAnew(browser: Browser): Promise<EditorsDesk> {
  const desk = await deskIn(browser);
  await signIn(desk.page, theEditor());
  return desk;
}

async function deskIn(browser: Browser, storageState?: Session): Promise<EditorsDesk> {
  const baseURL = fromEnvironment('E2E_CMS_URL');
  const context = await browser.newContext({ baseURL, ...(storageState && { storageState }) });
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

/** Publishes, confirms all doubts, and waits for a successful response. */
export async function publish(page: Page, name = 'Đăng'): Promise<void> {
  const answered = () => page.waitForResponse(/\/actions\/publish/);
  const first = answered();
  await page.getByRole('button', { name, exact: true }).click();
  let answer = await first;
  if (answer.status() === REFUSED) {
    const second = answered();
    await page.getByRole('dialog').getByRole('button', { name: 'Vẫn đăng' }).click();
    answer = await second;
  }
  expect(answer.status()).toBe(200);
}

/** Publishes a public item again as a correction, or as a small change. */
export async function publishAgain(page: Page, correction?: string): Promise<void> {
  const answered = () =>
    page.waitForResponse(
      (answer) =>
        answer.url().includes('/actions/publish') &&
        answer.request().headers()['portal-rehearsal'] === undefined,
    );
  const first = answered();
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Trước khi đăng' });
  const choice = correction === undefined ? 'Không, chỉ sửa lỗi nhỏ' : 'Có: Đính chính';
  await question.getByRole('radio', { name: choice }).click();
  if (correction !== undefined) {
    await question.getByRole('textbox', { name: /^Điều đã sửa/ }).fill(correction);
  }
  await question.getByRole('button', { name: /^(?:Đăng|Vẫn đăng)$/ }).click();
  let answer = await first;
  if (answer.status() === REFUSED) {
    const second = answered();
    await question.getByRole('button', { name: 'Vẫn đăng' }).click();
    answer = await second;
  }
  expect(answer.status()).toBe(200);
  await expect(question).toBeHidden();
}
