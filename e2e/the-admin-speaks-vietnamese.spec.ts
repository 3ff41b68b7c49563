import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { CONTENT_TYPE_NAMES } from '../packages/contract/src/content-types.ts';
import { openAdminApi } from './support/admin-api.ts';
import { openInAdmin } from './support/admin-navigation.ts';
import { createArticle, saveButton, STORES, titleIn } from './support/article-form.ts';
import { openDeskOf, openEditorsDesk } from './support/editor.ts';
import { fromEnvironment } from './support/environment.ts';
import { listenTo, type HeardTexts } from './support/heard-texts.ts';
import { expect, test } from './support/journey.ts';
import { foreignWords } from './support/vietnamese-words.ts';

const COLLECTIONS = '/admin/content-manager/collection-types';
const SITE = '/admin/content-manager/single-types/api::site.site';
const listOf = (type: string) => `${COLLECTIONS}/api::${type}.${type}`;

const OTHERS = ['category', 'document-type', 'issuing-body', 'legal-field', 'redirect'];

/** Content of the users, such as titles and names, which may be foreign. */
const CONTENT = /Wi-Fi|Techfest|TECHFEST|start-up|Startup|Amylose/;

function expectVietnamese(heard: HeardTexts): void {
  const foreign = [...heard].flatMap(([text, place]) => {
    const words = CONTENT.test(text) ? [] : foreignWords(text);
    return words.length === 0 ? [] : [`${words.join(' ')} in «${text.slice(0, 120)}» at ${place}`];
  });
  expect(foreign, 'texts that are not Vietnamese').toEqual([]);
}

/** A limit, because all rows of a table and all cards of the library have the same menus. */
const MOST_OPENED = 30;

/** Opens every menu, list and popover, and closes it again. */
async function openEachIn(part: Locator): Promise<void> {
  const page = part.page();
  const openers = part
    .locator('button[aria-haspopup], button[role=combobox], input[role=combobox]')
    .and(page.locator(':enabled:not(tr ~ tr *)'));
  const count = Math.min(await openers.count(), MOST_OPENED);
  for (let n = 0; n < count; n += 1) {
    const opener = openers.nth(n);
    if ((await opener.count()) === 0 || !(await opener.isVisible())) continue;
    // An opener behind another element is covered by a different opener.
    await opener.click({ timeout: 1_000 }).catch(() => undefined);
    // A busy browser may miss the first key, because a menu listens a moment after it opens.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return isExpanded(opener);
      })
      .toBe(false);
  }
}

/** A removed opener counts as collapsed. */
async function isExpanded(opener: Locator): Promise<boolean> {
  const expanded = await opener.getAttribute('aria-expanded', { timeout: 1_000 }).catch(() => null);
  return expanded === 'true';
}

test.describe.configure({ timeout: 300_000 });
test.use({ actionTimeout: 20_000 });

test('lists, forms and their menus have no word that is not Vietnamese', async ({ browser }) => {
  const { page } = await openEditorsDesk(browser);
  const api = await openAdminApi();
  const heard = await listenTo(page.context());
  await openInAdmin(page, '/admin');
  await openInAdmin(page, '/admin/me');
  for (const type of [...CONTENT_TYPE_NAMES, ...OTHERS]) {
    await test.step(type, async () => {
      await openInAdmin(page, listOf(type));
      await openEachIn(page.getByRole('main').first());
      const [item] = await api.listed(type);
      if (item !== undefined) {
        await openInAdmin(page, `${listOf(type)}/${item}`);
        await expect(saveButton(page)).toBeVisible();
        await openEachIn(page.getByRole('main').first());
      }
      await openInAdmin(page, `${listOf(type)}/create`);
      await expect(saveButton(page)).toBeVisible();
    });
  }
  await openInAdmin(page, SITE);
  await expect(saveButton(page)).toBeVisible();
  expectVietnamese(heard);
});

test('dialogs about items have no word that is not Vietnamese', async ({ browser }) => {
  const { page } = await openEditorsDesk(browser);
  const heard = await listenTo(page.context());
  const api = await openAdminApi();
  const address = await createArticle(page, `Bài để xem hộp thoại ${randomUUID().slice(0, 8)}`);
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const cancel = async () => {
    await expect(dialog.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await test.step('deleting, publishing, leaving unsaved', async () => {
    await page.getByRole('button', { name: 'Thao tác khác', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Xóa mục' }).click();
    await cancel();
    await page.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(page.getByText(/Hãy|Chưa/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await titleIn(page).fill('Tiêu đề chưa lưu');
    await page.getByRole('link', { name: 'Album ảnh' }).click();
    await cancel();
    await titleIn(page).press('Control+s');
  });

  await test.step('of several items in a list', async () => {
    await openInAdmin(page, listOf('article'));
    // The checkbox of the head selects drafts and published items, so that all actions appear.
    await page.getByRole('row').first().getByRole('checkbox').click();
    for (const name of ['Đăng', 'Gỡ đăng', 'Xóa']) {
      await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
      await cancel();
    }
  });

  await test.step('a file that is chosen for a field', async () => {
    await page.goto(address);
    await page
      .getByRole('region', { name: 'Ảnh đại diện' })
      .getByRole('button', { name: 'Bấm để chọn tệp' })
      .click();
    await expect(dialog.first()).toBeVisible();
    await openEachIn(dialog.first());
    await page.keyboard.press('Escape');
  });
  expectVietnamese(heard);
  await api.remove('article', address.split('/').at(-1)?.split('?')[0] ?? '');
});

function setUpAddresses(uid: string): string[] {
  if (!uid.startsWith('api::')) {
    return [`/admin/content-manager/components/${uid}/configurations/edit`];
  }
  if (SITE.endsWith(uid)) return [`${SITE}/configurations/edit`];
  return ['list', 'edit'].map((view) => `${COLLECTIONS}/${uid}/configurations/${view}`);
}

test('how lists and forms are set up has no word that is not Vietnamese', async ({ browser }) => {
  const { page } = await openEditorsDesk(browser);
  const heard = await listenTo(page.context());
  const api = await openAdminApi();
  const types = await api.fieldTypes();
  const main = page.getByRole('main').first();
  const dialog = page.getByRole('dialog');
  const opened = new Set<string>();
  const openSettingsOf = async (field: Locator) => {
    await field.click();
    await expect(dialog).toBeVisible();
    await openEachIn(dialog);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await expect(dialog).toHaveCount(0);
  };
  const pages = [...types].flatMap(([uid, fields]) =>
    setUpAddresses(uid).map((address) => ({ address, fields })),
  );
  for (const { address, fields } of pages) {
    await test.step(address, async () => {
      await openInAdmin(page, address);
      await expect(saveButton(page)).toBeVisible();
      await openEachIn(main);
      for (const field of await main.getByRole('button', { name: /^Sửa / }).all()) {
        const name = (await field.getAttribute('aria-label')) ?? (await field.textContent()) ?? '';
        const label = name.replace('Sửa ', '');
        // The settings of a field depend on its type alone; its own words are in its form.
        const type = `${address.split('/').at(-1)} ${fields.get(label) ?? label}`;
        if (!opened.has(type)) await openSettingsOf(field);
        opened.add(type);
      }
    });
  }
  expectVietnamese(heard);
});

test('the library has no word that is not Vietnamese', async ({ browser }) => {
  const { page } = await openEditorsDesk(browser);
  const heard = await listenTo(page.context());
  await openInAdmin(page, '/admin/plugins/upload');
  const main = page.getByRole('main').first();
  await openEachIn(main);
  await main.getByRole('button', { name: 'Mới', exact: true }).click();
  await page.getByRole('menuitem', { name: /thư mục/i }).click();
  await expect(page.getByRole('dialog').first()).toBeVisible();
  await page.keyboard.press('Escape');
  // Locates the card by its tag, because a draggable card has the role of a button.
  await main.locator('article').first().click();
  await expect(page.getByRole('dialog').first()).toBeVisible();
  await page.keyboard.press('Escape');
  expectVietnamese(heard);
});

for (const code of ['strapi-super-admin', 'strapi-author', 'portal-reviewer', 'portal-manager']) {
  test(`menus and settings of ${code} have no word that is not Vietnamese`, async ({ browser }) => {
    const api = await openAdminApi();
    const account = await api.addAdministrator(`Cô ${randomUUID().slice(0, 8)}`, 'Lê', code);
    const { page } = await openDeskOf(browser, account);
    const heard = await listenTo(page.context());
    await openInAdmin(page, '/admin');
    const links = () =>
      page
        .locator('nav a[href^="/admin/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const seen = new Set<string>();
    const visitAll = async () => {
      for (const address of await links()) {
        if (seen.has(address)) continue;
        seen.add(address);
        await openInAdmin(page, address);
        await openEachIn(page.getByRole('main').first());
      }
    };
    await visitAll();
    await openInAdmin(page, '/admin/settings/application-infos');
    await visitAll();
    expectVietnamese(heard);
  });
}

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
