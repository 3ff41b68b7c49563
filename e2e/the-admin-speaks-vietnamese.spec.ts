import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { createArticle, saveButton, STORES, titleIn } from './support/article-form.ts';
import { openEditorsDesk } from './support/editor.ts';
import { fromEnvironment } from './support/environment.ts';
import { listenTo, type HeardTexts } from './support/heard-texts.ts';
import { expect, test } from './support/journey.ts';
import { foreignWords } from './support/vietnamese-words.ts';

/** What is no text of the admin: titles and names that its users have given. */
const CONTENT = /Wi-Fi|Techfest|TECHFEST|start-up|Startup|Amylose/;

function expectVietnamese(heard: HeardTexts): void {
  const foreign = [...heard].flatMap(([text, place]) => {
    const words = CONTENT.test(text) ? [] : foreignWords(text);
    return words.length === 0 ? [] : [`${words.join(' ')} in «${text.slice(0, 120)}» at ${place}`];
  });
  expect(foreign, 'texts that are not Vietnamese').toEqual([]);
}

test.describe.configure({ timeout: 300_000 });
test.use({ actionTimeout: 20_000 });

test('signing in, and a network that fails, have no word that is not Vietnamese', async ({
  browser,
}) => {
  const baseURL = fromEnvironment('E2E_CMS_URL');
  const context = await browser.newContext({ baseURL });
  const stranger = await context.newPage();
  const atTheDoor = await listenTo(context);
  await stranger.goto('/admin');
  await stranger.getByRole('button', { name: 'Đăng nhập' }).click();
  await stranger.getByLabel('Thư điện tử').fill('khong-co@example.gov.vn');
  await stranger.getByLabel('Mật khẩu').first().fill('Sai-mat-khau-1');
  await stranger.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(
    stranger
      .getByRole('alert')
      .or(stranger.getByText(/không đúng|Sai/))
      .first(),
  ).toBeVisible();
  await stranger.getByRole('link', { name: /Quên mật khẩu/ }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await stranger.goto('/admin/khong-co-trang-nay');
  await expect(stranger.getByRole('main').or(stranger.getByRole('heading')).first()).toBeVisible();
  expectVietnamese(atTheDoor);
  await context.close();

  const { page } = await openEditorsDesk(browser);
  const heard = await listenTo(page.context());
  const api = await openAdminApi();
  const address = await createArticle(page, `Bài khi mất mạng ${randomUUID().slice(0, 8)}`);
  const failing = {
    offline: () => page.route(STORES, (route) => route.abort('internetdisconnected')),
    proxy: () =>
      page.route(STORES, (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }),
      ),
    timeout: () =>
      page.route(STORES, (route) => route.fulfill({ status: 504, body: 'Gateway Timeout' })),
  };
  for (const [name, fail] of Object.entries(failing)) {
    await test.step(name, async () => {
      await fail();
      await titleIn(page).fill(`Bài khi mất mạng: ${name.length}`);
      await saveButton(page).click();
      await expect(page.getByRole('status').filter({ hasText: /^Chưa lưu được/ })).toBeVisible();
      await page.unroute(STORES);
      await saveButton(page).click();
      await expect(saveButton(page)).toBeDisabled();
    });
  }
  expectVietnamese(heard);
  await api.remove('article', address.split('/').at(-1)?.split('?')[0] ?? '');
});
