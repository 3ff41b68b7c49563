import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import {
  chooseCategory,
  createArticle,
  pressSave,
  textIn,
  titleIn,
} from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openDeskOf, publish } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

/** The panel first shows the state of the item. */
const stateIn = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(Đang soạn|Chờ duyệt|Trả lại|Đã duyệt)$/ });
const notesIn = (page: Page) => page.getByRole('list', { name: 'Các lần gửi, trả lại và duyệt' });

test('a writer files, an editor returns, the writer mends, a reviewer publishes', async ({
  browser,
}) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const desks = await Promise.all(
    ['strapi-author', 'strapi-editor', 'portal-reviewer'].map(async (code) =>
      openDeskOf(browser, await api.addAdministrator(`${code} ${name}`, 'Lê', code)),
    ),
  );
  const [writer, editor, reviewer] = desks.map(({ page }) => page);
  if (!writer || !editor || !reviewer) throw new Error('three desks are open');

  const item = await createArticle(writer, `Bài gửi duyệt ${name}`);
  await test.step('the writer cannot publish, and sends', async () => {
    await expect(stateIn(writer)).toHaveText('Đang soạn');
    await expect(writer.getByRole('button', { name: 'Đăng', exact: true })).toHaveCount(0);
    await writer.getByRole('textbox', { name: 'Lời nhắn cho người duyệt' }).fill('Nhờ xem giúp');
    await writer.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(stateIn(writer)).toHaveText('Chờ duyệt');
    expect(await barriersIn(writer, '#review')).toEqual([]);
  });

  await test.step('the editor returns it with a reason', async () => {
    await editor.goto(item);
    await expect(notesIn(editor)).toContainText('Nhờ xem giúp');
    await expect(editor.getByRole('button', { name: 'Trả lại' })).toBeDisabled();
    await editor.getByRole('textbox', { name: 'Lý do trả lại' }).fill('Thiếu nguồn');
    await editor.getByRole('button', { name: 'Trả lại' }).click();
    await expect(stateIn(editor)).toHaveText('Trả lại');
  });

  await test.step('the writer mends it and sends it again', async () => {
    await writer.reload();
    await expect(notesIn(writer)).toContainText('Thiếu nguồn');
    await titleIn(writer).fill(`Bài đã sửa ${name}`);
    await chooseCategory(writer, 'Thông báo');
    await textIn(writer).click();
    await writer.keyboard.type('Theo Sở Khoa học và Công nghệ.');
    await expect(writer.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled();
    expect((await pressSave(writer)).status()).toBe(200);
    await writer.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(stateIn(writer)).toHaveText('Chờ duyệt');
  });

  await test.step('the reviewer publishes it', async () => {
    await reviewer.goto(item);
    await expect(titleIn(reviewer)).toHaveValue(`Bài đã sửa ${name}`);
    await expect(reviewer.getByRole('button', { name: 'Đăng', exact: true })).toHaveCount(0);
    await publish(reviewer, 'Duyệt và đăng');
    await expect(stateIn(reviewer)).toHaveText('Đã duyệt');
    await expect(notesIn(reviewer)).toContainText('Duyệt và đăng');
  });
  expect((await Promise.all(desks.map((desk) => desk.leave()))).flat()).toEqual([]);
});
