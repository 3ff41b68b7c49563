import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { chooseCategory } from './support/article-form.ts';
import { offerCover, openEditorsDesk, publish, publishAgain } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';
import { untilCalendarStands } from './support/templates.ts';

// The first content has no other item on these days.
const POSTED = { typed: '14/11/2026', day: '2026-11-14', spoken: 'Thứ Bảy, 14 tháng 11 năm 2026' };
const MOVED = { typed: '05/08/2021', day: '2021-08-05', spoken: 'Thứ Năm, 5 tháng 8 năm 2021' };

const dayPage = ({ day }: typeof POSTED) => `/tin-tuc/ngay/${day}`;

async function setPostingDate(page: Page, { typed }: typeof POSTED) {
  const field = page.getByRole('group', { name: 'Ngày đăng' }).getByRole('combobox').first();
  await field.click();
  await field.fill(typed);
  await field.press('Enter');
  await expect(field).toHaveValue(typed);
}

async function slugsOfDay(request: APIRequestContext, { day }: typeof POSTED): Promise<string> {
  const answer = await request.get('/api/v1/articles', { params: { date: day } });
  expect(answer.status()).toBe(200);
  return answer.text();
}

const widthOf = (picture: Locator) => picture.evaluate((img: HTMLImageElement) => img.naturalWidth);

test('an editor publishes and withdraws an item', async ({ browser, page, request, provoke }) => {
  test.slow();
  const title = `Khánh thành phòng thử nghiệm ${randomUUID().slice(0, 8)}`;
  const link = page.getByRole('main').getByRole('link', { name: title, exact: true }).first();
  const stands = (address: string) =>
    loadUntil(page, address, () => expect(link).toBeVisible({ timeout: LOADED_MS }));
  const isGone = (address: string) =>
    loadUntil(page, address, async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await untilCalendarStands(page);
      await expect(link).toHaveCount(0, { timeout: LOADED_MS });
    });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;

  await editor.goto('/admin');
  await editor.getByRole('link', { name: 'Quản lý nội dung' }).click();
  await editor.getByRole('link', { name: 'Tin bài' }).first().click();
  await editor.getByRole('link', { name: 'Tạo mục mới' }).first().click();
  await editor.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);
  await expect(editor.getByRole('textbox', { name: 'Đường dẫn' })).toHaveValue(
    /^khanh-thanh-phong-thu-nghiem-/,
  );
  const slug = await editor.getByRole('textbox', { name: 'Đường dẫn' }).inputValue();
  await chooseCategory(editor, 'Thông báo');
  await setPostingDate(editor, POSTED);
  await editor.getByRole('checkbox', { name: 'Tin nổi bật' }).check();
  await offerCover(editor, 'phong-thu-nghiem.png', makePicture(960, 640));
  await editor.getByRole('button', { name: 'Hoàn tất' }).click();
  await editor.getByRole('checkbox', { name: 'Ảnh để trang trí' }).check();
  const drafted = editor.getByRole('region', { name: 'Ảnh đại diện' }).locator('img').first();
  await expect(drafted).toHaveAttribute('src', /\/uploads\//);
  await expect.poll(() => widthOf(drafted), 'the editor sees it').toBeGreaterThan(0);
  const file = new URL((await drafted.getAttribute('src')) ?? '', editor.url()).pathname;
  expect((await request.get(file)).status(), 'nobody else does').toBe(404);
  const text = editor.getByRole('textbox', { name: 'Nội dung' });
  await text.click();
  await editor.keyboard.type('Phòng ');
  await editor.keyboard.press('Control+b');
  await editor.keyboard.type('thử nghiệm');
  await editor.keyboard.press('Control+b');
  await editor.keyboard.type(' mở cửa. <script>alert(1)</script>');
  await publish(editor);

  await test.step('it stands everywhere at the next load', async () => {
    for (const address of ['/', '/tin-tuc', dayPage(POSTED), '/tin-tuc/chuyen-muc/thong-bao']) {
      await stands(address);
    }
    await page.goto(dayPage(POSTED));
    const day = page.getByRole('link', { name: new RegExp(`^${POSTED.spoken}, \\d+ tin`) });
    await expect(day).toBeVisible();
    expect(await slugsOfDay(request, POSTED)).toContain(slug);
    await link.click();
    const article = page.getByRole('article').first();
    await expect(article.getByText('14-11-2026')).toBeVisible();
    await expect(article.getByText('thử nghiệm', { exact: true })).toHaveCSS('font-weight', '700');
    const cover = article.getByRole('figure').locator('img');
    await expect(cover).toHaveJSProperty('complete', true);
    expect(await widthOf(cover)).toBeGreaterThan(0);
    expect((await request.get(file)).status()).toBe(200);
  });

  await test.step('with another posting date it stands on that day', async () => {
    await setPostingDate(editor, MOVED);
    await publishAgain(editor);
    await stands(dayPage(MOVED));
    await isGone(dayPage(POSTED));
    expect(await slugsOfDay(request, MOVED)).toContain(slug);
    expect(await slugsOfDay(request, POSTED)).not.toContain(slug);
  });

  await test.step('withdrawn, it is gone from all of them', async () => {
    await editor.getByRole('button', { name: 'Thao tác khác với mục này' }).click();
    await editor.getByRole('menuitem', { name: 'Gỡ đăng' }).click();
    const question = editor.getByRole('dialog', { name: 'Trước khi gỡ' });
    await question.getByRole('button', { name: 'Gỡ đăng' }).click();
    await expect(question).toBeHidden();
    for (const address of ['/', '/tin-tuc', dayPage(MOVED), '/tin-tuc/chuyen-muc/thong-bao']) {
      await isGone(address);
    }
    expect(await slugsOfDay(request, MOVED)).not.toContain(slug);
    await expect
      .poll(async () => (await request.get(`/api/v1/articles/${slug}`)).status())
      .toBe(410);
    expect((await request.get(file)).status(), 'the file is gone with it').toBe(404);
    await editor.reload();
    await expect.poll(() => widthOf(drafted), 'the editor still sees it').toBeGreaterThan(0);
    provoke(new RegExp(`/${slug}`));
    const answer = await page.goto(`/tin-tuc/${slug}`);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nội dung đã được gỡ bỏ');
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
