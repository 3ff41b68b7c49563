import { randomUUID } from 'node:crypto';
import type { FrameLocator, Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk, publish } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';
import { pressEnter } from './support/press-enter.ts';

const WIDTHS = { 'Điện thoại (360)': 360, 'Máy tính bảng (768)': 768, 'Máy tính (1280)': 1280 };

/** Checks that the picture has loaded, rather than only its placeholder. */
async function expectPicture(frame: FrameLocator | Page): Promise<void> {
  const picture = frame.getByRole('main').getByRole('img', { name: 'Lịch nghỉ' }).first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
    .toBeGreaterThan(0);
}

test('an editor previews a notice at three widths and shows it to a colleague without an account', async ({
  browser,
  page,
  provoke,
}) => {
  test.slow();
  const word = randomUUID().slice(0, 8);
  const title = `Dự thảo thông báo nghỉ ${word}`;
  const api = await openAdminApi();
  const cover = await api.upload('nghi.png', makePicture(640, 480), {
    alternativeText: 'Lịch nghỉ',
  });
  const fields = { cover, category: await api.category('Thông báo') };
  const draft = await api.create('article', {
    ...{ title, body: '<p>Sở nghỉ ngày mai.</p>', postedAt: '2012-04-29T01:00:00.000Z' },
    ...fields,
  });
  // The slug follows the title until the first publication.
  const slug = `${draft.slug}-le`;
  const address = `/tin-tuc/${slug}`;
  const desk = await openEditorsDesk(browser);
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = desk.page;
  const form = `/admin/content-manager/collection-types/api::article.article/${draft.documentId}`;
  const panel = editor.locator('#preview');
  const dialog = editor.getByRole('dialog', { name: 'Bản xem trước' });
  const frame = editor.frameLocator('iframe[title="Trang xem trước"]');

  await test.step('what is typed is saved first', async () => {
    await editor.goto(form);
    await expect(titleIn(editor)).toHaveValue(title);
    await titleIn(editor).fill(`${title} lễ`);
    await panel.getByRole('button', { name: 'Lưu rồi xem trước' }).click();
    await expect(dialog).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1, name: `${title} lễ` })).toBeVisible();
  });

  await test.step('the page is that of the site, with its picture, at three widths', async () => {
    await expect(frame.getByRole('note')).toContainText('Bản xem trước, chưa đăng.');
    for (const [name, width] of Object.entries(WIDTHS)) {
      await dialog.getByRole('button', { name }).click();
      await expect(dialog.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(width);
      await expectPicture(frame);
    }
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
  });

  const sent = await test.step('an address is copied, until when is said', async () => {
    await dialog.getByRole('button', { name: 'Chép địa chỉ cho đồng nghiệp' }).click();
    await expect(dialog.getByRole('status')).toContainText('không cần tài khoản');
    return editor.evaluate(() => navigator.clipboard.readText());
  });

  await test.step('Esc closes the pane, and the focus is where it was', async () => {
    await editor.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Xem trước' })).toBeFocused();
  });

  await test.step('a colleague without an account reads it; a link leads to the public site', async () => {
    const colleague = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await colleague.goto(sent);
    await expect(colleague.getByRole('heading', { level: 1, name: `${title} lễ` })).toBeVisible();
    await expectPicture(colleague);
    const opening = colleague.waitForEvent('popup');
    await colleague.getByRole('link', { name: 'Thông báo', exact: true }).first().click();
    await expect(await opening).toHaveURL(/\/tin-tuc\/chuyen-muc\//);
    await colleague.context().close();
  });

  await test.step('nobody finds it elsewhere', async () => {
    provoke(new RegExp(slug));
    expect((await page.request.get(address)).status()).toBe(404);
    expect((await page.request.get(`/api/v1/articles/${slug}`)).status()).toBe(404);
    for (const list of [
      ...[`/api/v1/search?q=${word}`, `/api/v1/search/suggest?q=${word}`, '/rss.xml'],
      ...['/api/v1/articles?pageSize=100', '/api/v1/articles.ndjson', '/sitemap-news.xml'],
    ]) {
      expect(await (await page.request.get(list)).text(), list).not.toContain(title);
    }
  });

  await test.step('the sent address is ended, and says whom to ask', async () => {
    await pressEnter(panel.getByRole('button', { name: 'Xem trước' }));
    await expect(frame.getByRole('heading', { level: 1, name: `${title} lễ` })).toBeVisible();
    await pressEnter(dialog.getByRole('button', { name: 'Hủy các địa chỉ đã gửi' }));
    const question = editor.getByRole('alertdialog');
    await pressEnter(question.getByRole('button', { name: 'Hủy các địa chỉ', exact: true }));
    await expect(dialog.getByRole('status')).toContainText('Đã hủy.');
    await expect(frame.getByRole('heading', { level: 1, name: `${title} lễ` })).toBeVisible();
    const answer = await page.request.get(sent);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('Xin hỏi người đã gửi để nhận địa chỉ mới.');
    await editor.keyboard.press('Escape');
  });

  await test.step('published, it is one press away from the form', async () => {
    await publish(editor);
    const inForm = editor.waitForEvent('popup');
    await panel.getByRole('link', { name: 'Xem trên trang' }).click();
    await expect(await inForm).toHaveURL(new RegExp(`${address}$`));
  });
  await api.remove('article', draft.documentId);
  // The cms refuses to publish until the editor confirms the doubts.
  const trouble = (await desk.leave()).filter((one) => !one.includes('/actions/publish'));
  expect(trouble, 'errors in the admin').toEqual([]);
});
