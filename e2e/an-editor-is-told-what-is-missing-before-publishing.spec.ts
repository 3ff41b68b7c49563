import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const TYPE = 'Quyết định (cá biệt)';
const BODY = 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa';

const dialogIn = (page: Page) => page.getByRole('dialog', { name: 'Trước khi đăng' });
const abstractIn = (page: Page) => page.getByRole('textbox', { name: 'Trích yếu' });
const publishButton = (page: Page) => page.getByRole('button', { name: 'Đăng', exact: true });

/** Strapi reloads the options after drawing them, so one may move away under the pointer. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const chosen = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    const field = page.getByRole('combobox', { name: label });
    await field.click();
    await field.fill(name);
    await page.getByRole('option', { name }).first().click({ timeout: 5_000 });
    await expect(chosen).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test('an editor is told what is missing before publishing', async ({ browser, request }) => {
  test.slow();
  const sign = randomUUID().replaceAll('-', '').slice(0, 8);
  const abstract = `Về việc thành lập tổ công tác ${sign}`;
  const api = await openAdminApi();
  const { documentId, slug } = await api.create('legal-document', {
    ...{
      number: `${Number.parseInt(sign.slice(0, 3), 16)}/2019/QĐ-SKHCN`,
      slug: `to-cong-tac-${sign}`,
    },
    ...{ issuedOn: '2020-03-02' },
  });
  const isPublic = async () => (await request.get(`/api/v1/legal-documents/${slug}`)).status();
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const path = 'collection-types/api::legal-document.legal-document';
  await editor.goto(`/admin/content-manager/${path}/${documentId}`);
  await abstractIn(editor).fill(abstract);

  await test.step('what is missing is named, each with the way to its field', async () => {
    await publishButton(editor).click();
    const missing = dialogIn(editor).getByRole('region', { name: 'Còn thiếu' });
    await expect(missing.getByRole('listitem')).toHaveText([
      /Hãy chọn loại văn bản/,
      /Hãy chọn cơ quan ban hành/,
      /Hãy thêm tệp văn bản, hoặc ghi toàn văn/,
    ]);
    await expect(dialogIn(editor).getByRole('button', { name: 'Vẫn đăng' })).toHaveCount(0);
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
    await pressEnter(missing.getByRole('button', { name: 'Đến ô “Loại văn bản”' }));
    await expect(dialogIn(editor)).toBeHidden();
    await expect(editor.getByRole('combobox', { name: 'Loại văn bản' })).toBeFocused();
    await expect(abstractIn(editor)).toHaveValue(abstract);
    expect(await isPublic()).toBe(404);
  });

  await test.step('what was mended is not asked for, what is doubtful is', async () => {
    await choose(editor, 'Loại văn bản', TYPE);
    await choose(editor, 'Cơ quan ban hành', BODY);
    const text = editor.getByRole('textbox', { name: 'Toàn văn' });
    await text.click();
    await editor.keyboard.type('Điều 1. Thành lập tổ công tác.');
    await editor.keyboard.press('Control+Shift+Enter');
    const doubts = dialogIn(editor).getByRole('region', { name: 'Cần xác nhận' });
    await expect(doubts.getByRole('listitem')).toHaveText([
      /ghi năm 2019.*thuộc năm 2020.*Căn cứ:/,
    ]);
    await editor.keyboard.press('Escape');
    await expect(dialogIn(editor)).toBeHidden();
    await expect(text).toHaveText('Điều 1. Thành lập tổ công tác.');
    // The dialog restores the focus as it closes; the click then puts it into the text.
    await text.click();
    expect(await isPublic()).toBe(404);
  });

  await test.step('what is confirmed is published, and not asked again', async () => {
    await editor.keyboard.press('Control+Shift+Enter');
    await pressEnter(dialogIn(editor).getByRole('button', { name: 'Vẫn đăng' }));
    await expect.poll(isPublic).toBe(200);
    await expect(dialogIn(editor)).toBeHidden();
    await abstractIn(editor).fill(`${abstract}, lần hai`);
    await publishButton(editor).click();
    await dialogIn(editor).getByRole('radio', { name: 'Không, chỉ sửa lỗi nhỏ' }).click();
    await expect(dialogIn(editor).getByRole('region', { name: 'Cần xác nhận' })).toHaveCount(0);
    await dialogIn(editor).getByRole('button', { name: 'Đăng', exact: true }).click();
    const stored = () => request.get(`/api/v1/legal-documents/${slug}`);
    await expect.poll(async () => (await stored()).text()).toContain('lần hai');
    await expect(dialogIn(editor)).toHaveCount(0);
  });

  // Closes the desk before the item goes, because the form would still request it.
  const complaints = (await desk.leave()).filter((one) => !/400|409/.test(one));
  await api.remove('legal-document', documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
