import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openDeskOf, openEditorsDesk } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const FORMS = '/admin/content-manager/collection-types/api::article.article';

const questionIn = (editor: Page) => editor.getByRole('dialog', { name: 'Trước khi gỡ' });

/** Opens the dialog from the form, by keyboard only. */
async function askToWithdraw(editor: Page, { documentId, title }: Posted): Promise<Locator> {
  await editor.goto(`${FORMS}/${documentId}`);
  await expect(titleIn(editor)).toHaveValue(title);
  await pressEnter(editor.getByRole('button', { name: 'Thao tác khác với mục này' }));
  await pressEnter(editor.getByRole('menuitem', { name: 'Gỡ đăng' }));
  await expect(questionIn(editor)).toBeVisible();
  return questionIn(editor);
}

interface Posted {
  documentId: string;
  slug: string;
  title: string;
}

test('an item is taken back three ways', async ({ browser, page, request, provoke }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const category = await api.create('category', { name: `Thủ tục ${name}` });
  const post = async (title: string, more: object = {}): Promise<Posted> => {
    const text = { body: `<p>Nội dung ${name}.</p>`, postedAt: '2018-05-05T03:00:00.000Z' };
    const connected = { connect: [{ documentId: category.documentId }] };
    const fields = { title, category: connected, ...text, ...more };
    return { ...(await api.publish('article', fields)), title };
  };
  const mistaken = await post(`Thông báo nhầm ${name}`);
  const former = await post(`Quy chế cũ ${name}`);
  const present = await post(`Quy chế mới ${name}`);
  const old = await post(`Hướng dẫn nộp hồ sơ ${name}`);
  const linking = await post(`Tin có liên kết ${name}`, {
    body: `<p>Xem <a href="portal:article/${former.documentId}">quy chế</a>.</p>`,
  });
  const addressOf = ({ slug }: Posted) => `/tin-tuc/${slug}`;
  const heading = page.getByRole('heading', { level: 1 });
  const headingIs = (posted: Posted, text: string) =>
    loadUntil(page, addressOf(posted), () =>
      expect(heading).toHaveText(text, { timeout: LOADED_MS }),
    );
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;

  await test.step('published by mistake: the address says that it is gone; undone, it is back', async () => {
    const question = await askToWithdraw(editor, mistaken);
    await expect(question.getByRole('radio', { name: 'Đăng nhầm' })).toBeChecked();
    await expect(question.getByRole('region', { name: 'Nếu gỡ nội dung này' })).toHaveCount(0);
    await expect(question.getByRole('combobox')).toBeVisible();
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
    await pressEnter(question.getByRole('button', { name: 'Gỡ đăng' }));
    await expect(question).toBeHidden();
    provoke(new RegExp(mistaken.slug));
    await headingIs(mistaken, 'Nội dung đã được gỡ bỏ');
    expect((await request.get(addressOf(mistaken))).status()).toBe(410);
    const panel = editor.locator('#taking-back');
    await expect(panel).toContainText('Đăng nhầm');
    await pressEnter(editor.getByRole('button', { name: 'Hoàn tác việc gỡ đăng' }));
    await pressEnter(
      editor.getByRole('alertdialog').getByRole('button', { name: 'Hoàn tác', exact: true }),
    );
    await headingIs(mistaken, mistaken.title);
  });

  await test.step('replaced: what links here is told, and readers are led to the other', async () => {
    const question = await askToWithdraw(editor, former);
    const told = question.getByRole('region', { name: 'Nếu gỡ nội dung này' });
    await expect(told.getByRole('listitem')).toHaveText([new RegExp(linking.title)]);
    await question.getByRole('radio', { name: 'Đăng nhầm' }).press('ArrowDown', { delay: 100 });
    await expect(question.getByRole('radio', { name: 'Đã thay bằng' })).toBeChecked();
    const confirm = question.getByRole('button', { name: 'Gỡ đăng' });
    await pressEnter(confirm);
    await expect(question.getByText('Hãy chọn một mục trong danh sách').first()).toBeVisible();
    const destination = question.getByRole('combobox', { name: 'Nội dung thay thế' });
    await destination.fill(`quy che moi ${name}`);
    await expect(question.getByRole('option').first()).toContainText(present.title);
    await destination.press('Enter');
    await expect(destination).toHaveValue(present.title);
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
    await pressEnter(confirm);
    await expect(question).toBeHidden();
    await headingIs(former, present.title);
    const answer = await request.get(addressOf(former), { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers()['location']).toBe(addressOf(present));
  });

  await test.step('no longer applicable: it stays, with a banner, and is marked in lists', async () => {
    const question = await askToWithdraw(editor, old);
    await question.getByRole('radio', { name: 'Không còn áp dụng' }).click();
    const confirm = question.getByRole('button', { name: 'Ghi là không còn áp dụng' });
    await pressEnter(confirm);
    const reason = question.getByRole('textbox', { name: /^Lý do/ });
    await expect(question.getByText('Hãy ghi lý do')).toBeVisible();
    await reason.fill('Từ ngày 01-3-2026 nộp hồ sơ trên Cổng dịch vụ công quốc gia.');
    await pressEnter(confirm);
    await expect(question).toBeHidden();
    const banner = page.getByRole('region', { name: 'Nội dung không còn áp dụng' });
    await loadUntil(page, addressOf(old), () =>
      expect(banner).toContainText('Cổng dịch vụ công quốc gia', { timeout: LOADED_MS }),
    );
    expect(await barriersIn(page)).toEqual([]);
    await page.goto(`/tin-tuc/chuyen-muc/${category.slug}`);
    const card = page.getByRole('article').filter({ hasText: old.title });
    await expect(card).toContainText('Không còn áp dụng');
    await page.goto(`/tim-kiem?q=${encodeURIComponent(old.title)}`);
    const found = page.getByRole('link', { name: old.title });
    const result = page.getByRole('listitem').filter({ has: found }).first();
    await expect(result).toContainText('Không còn áp dụng');
    const panel = editor.locator('#taking-back');
    await editor.reload();
    await expect(panel).toContainText('Cổng dịch vụ công quốc gia');
    await pressEnter(panel.getByRole('button', { name: 'Áp dụng trở lại' }));
    await loadUntil(page, addressOf(old), () =>
      expect(banner).toHaveCount(0, { timeout: LOADED_MS }),
    );
  });

  await test.step('the list asks the same before a deletion', async () => {
    await editor.goto(`${FORMS}?_q=${encodeURIComponent(present.title)}`);
    const row = editor.getByRole('row').filter({ hasText: present.title });
    await row.getByRole('button', { name: 'Thao tác với dòng này' }).click();
    await editor.getByRole('menuitem', { name: 'Xóa mục' }).click();
    await editor.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    const question = editor.getByRole('dialog', { name: 'Trước khi xóa' });
    await expect(question.getByRole('listitem')).toHaveText([new RegExp(former.slug)]);
    await pressEnter(question.getByRole('button', { name: 'Quay lại' }));
    await headingIs(present, present.title);
  });

  await test.step('who may not withdraw is not offered it', async () => {
    const account = await api.addAdministrator('Bình', `Lê ${name}`, 'strapi-editor');
    const other = await openDeskOf(browser, account);
    await other.page.goto(`${FORMS}/${present.documentId}`);
    await expect(titleIn(other.page)).toHaveValue(present.title);
    // The menu has no entries left.
    const more = other.page.getByRole('button', { name: 'Thao tác khác với mục này' });
    await expect(more).toBeDisabled();
    expect(await other.leave(), 'errors in the admin').toEqual([]);
  });

  const complaints = (await desk.leave()).filter((one) => !one.includes('409'));
  for (const { documentId } of [mistaken, former, present, old, linking]) {
    await api.remove('article', documentId);
  }
  await api.remove('category', category.documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
