import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  createArticle,
  pressSave,
  saveButton,
  STORES,
  textIn,
  titleIn,
} from './support/article-form.ts';
import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { openAdminApi } from './support/admin-api.ts';

const SLOW_MS = 3000;

/** The cms stores at once and answers late. */
async function slowDown(page: Page): Promise<void> {
  await page.route(STORES, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return route.fulfill({ response });
  });
}

test('what is typed while a save runs stays', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const api = await openAdminApi();

  await test.step('of an item that exists', async () => {
    await createArticle(editor, `Bài ${name}`);
    await slowDown(editor);
    await textIn(editor).click();
    await editor.keyboard.type('Trước khi lưu.');
    const answered = editor.waitForResponse((response) => response.request().method() === 'PUT');
    // The writer saves by keyboard and keeps typing.
    const sent = editor.waitForRequest((request) => request.method() === 'PUT');
    await editor.keyboard.press('Control+s');
    await sent;
    await editor.keyboard.type(' Trong khi lưu.');
    await titleIn(editor).fill(`Bài ${name} đổi tên`);
    await textIn(editor).press('Control+End');
    await editor.keyboard.type(' Thêm nữa', { delay: 30 });
    await answered;
    await editor.keyboard.type(' và nữa.', { delay: 30 });
    await expect(saveButton(editor)).toBeEnabled();
    await expect(textIn(editor)).toHaveText('Trước khi lưu. Trong khi lưu. Thêm nữa và nữa.');
    await expect(titleIn(editor)).toHaveValue(`Bài ${name} đổi tên`);
    await editor.unrouteAll();
    expect((await pressSave(editor)).status()).toBe(200);
    expect(await api.stored(editor.url())).toMatchObject({
      title: `Bài ${name} đổi tên`,
      body: '<p>Trước khi lưu. Trong khi lưu. Thêm nữa và nữa.</p>',
    });
  });

  await test.step('of an item that is saved for the first time', async () => {
    await startArticle(editor);
    await titleIn(editor).fill(`Bài mới ${name}`);
    await slowDown(editor);
    const answered = editor.waitForResponse((response) => response.request().method() === 'POST');
    await saveButton(editor).click();
    await textIn(editor).click();
    await editor.keyboard.type('Gõ trong khi lưu.');
    await titleIn(editor).fill(`Bài mới ${name} đổi tên`);
    await answered;
    await expect(editor).not.toHaveURL(/\/create/);
    await expect(textIn(editor)).toHaveText('Gõ trong khi lưu.');
    await expect(titleIn(editor)).toHaveValue(`Bài mới ${name} đổi tên`);
    await editor.unrouteAll();
    expect((await pressSave(editor)).status()).toBe(200);
    expect(await api.stored(editor.url())).toMatchObject({
      title: `Bài mới ${name} đổi tên`,
      body: '<p>Gõ trong khi lưu.</p>',
    });
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
