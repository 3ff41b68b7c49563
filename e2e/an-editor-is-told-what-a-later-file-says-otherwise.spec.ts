import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { printDecision } from './support/decision.ts';
import { openEditorsDesk, publish, publishAgain } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const CREATE = '/admin/content-manager/collection-types/api::legal-document.legal-document/create';
const number = `${randomInt(1000, 9999)}/2019/QĐ-UBND`;
const TITLE = `Quyết định số ${number}`;
const SENTENCE = 'Quyết định này có hiệu lực kể từ ngày 15 tháng 3 năm 2019';
const TASK = `${TITLE} – Ngày hiệu lực: đang lưu 01-03-2019, tệp ghi 15-03-2019`;

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const input = page.getByLabel('Chọn tệp', { exact: true }).and(page.locator('input'));
  await input.setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await expect(page.getByText(new RegExp(`“${name}” nêu \\d+ thông tin`))).toBeVisible();
}

const offersIn = (page: Page) => page.getByRole('list', { name: 'Điền từ tệp' });
const differencesIn = (page: Page) => page.getByRole('list', { name: 'Tệp đính kèm nói khác' });

async function openTasks(page: Page): Promise<void> {
  await page.goto('/admin/legal-documents-to-review');
  await expect(page.getByRole('heading', { name: /^Tệp đính kèm nói khác/ })).toBeVisible();
}

test('an editor is told what a later file says otherwise, until the day is set', async ({
  browser,
}) => {
  test.slow();
  const effect = (day: string) => `có hiệu lực kể từ ngày ${day} năm 2019`;
  const first = await printDecision(browser, { number, effect: effect('01 tháng 3') });
  const second = await printDecision(browser, { number, effect: effect('15 tháng 3') });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;

  await test.step('the document is published from its file', async () => {
    await editor.goto(CREATE);
    await drop(editor, 'quyet-dinh.pdf', first);
    await editor.getByRole('button', { name: /^Nhận tất cả/ }).click();
    await publish(editor);
    await expect(editor).toHaveURL(/legal-document\/[a-z0-9]{24}/);
  });
  const documentId = /legal-document\/([a-z0-9]{24})/.exec(editor.url())?.[1] ?? '';

  await test.step('of a later file, type and body are known, and only the file is taken', async () => {
    await drop(editor, 'ban-ky-so.pdf', second);
    const taken = (text: string) =>
      offersIn(editor).getByRole('listitem').filter({ hasText: text });
    await expect(taken('Loại văn bản')).toContainText('Đã nhận');
    await expect(taken('Cơ quan ban hành')).toContainText('Đã nhận');
    await offersIn(editor)
      .getByRole('button', { name: 'Nhận: Tệp văn bản, ban-ky-so.pdf' })
      .click();
    await publishAgain(editor);
  });

  await test.step('the form says where the file differs, with its sentence', async () => {
    await expect(differencesIn(editor)).toContainText(SENTENCE);
    await expect(differencesIn(editor)).toContainText('Theo “ban-ky-so.pdf”');
    await expect(differencesIn(editor)).toContainText('Điều 2, trang 2');
  });

  await test.step('so does the list of what to look at, which leads to the form', async () => {
    await openTasks(editor);
    const tasks = editor.getByRole('region', { name: /^Tệp đính kèm nói khác/ });
    const task = tasks.getByRole('listitem').filter({ hasText: number });
    await expect(task).toContainText(TASK);
    await expect(task).toContainText(SENTENCE);
    await expect(task.getByRole('button', { name: /^Giữ nguyên/ })).toBeVisible();
    expect(await barriersIn(editor, 'main')).toEqual([]);
    await task.getByRole('link', { name: TITLE }).click();
  });

  await test.step('once the day is set the task is gone', async () => {
    await differencesIn(editor)
      .getByRole('button', { name: 'Thay: Ngày hiệu lực, 15-03-2019' })
      .click();
    await publishAgain(editor);
    await expect(differencesIn(editor)).toHaveCount(0);
    await openTasks(editor);
    await expect(editor.getByText(number)).toHaveCount(0);
  });

  const complaints = await desk.leave();
  await (await openAdminApi()).remove('legal-document', documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
