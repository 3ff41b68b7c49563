import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  chooseCategory,
  createArticle,
  pressSave,
  refusalIn,
  saveButton,
  textIn,
  titleIn,
} from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openDeskOf, openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { openAdminApi } from './support/admin-api.ts';

const authorIn = (page: Page) => page.getByRole('textbox', { name: 'Tác giả' });
const sourceIn = (page: Page) => page.getByRole('textbox', { name: 'Nguồn' });
const panelIn = (page: Page) =>
  page.getByRole('region', { name: 'Mục này đã được lưu ở nơi khác sau khi bạn mở' });

async function write(page: Page, text: string): Promise<void> {
  await textIn(page).click();
  await page.keyboard.press('Control+a');
  const [first = '', ...rest] = text.split('\n');
  await page.keyboard.type(first);
  for (const line of rest) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The admin reloads an item after a save; a change by others before that is shown, not refused. */
async function saveAndReload(page: Page): Promise<number> {
  const [, id] = /\/([a-z0-9]+)(?:\?|$)/.exec(page.url()) ?? [];
  const reloaded = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'GET' &&
      new RegExp(`/collection-types/[^/]+/${id}(?:\\?|$)`).test(answer.url()),
  );
  const answer = await pressSave(page);
  await reloaded;
  return answer.status();
}

test('two people at one item lose nothing', async ({ browser }, info) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const other = await api.addAdministrator(`Bình ${name}`, 'Nguyễn Văn');
  // The other person's saves that need no page go straight to the cms.
  const fromElsewhere = await openAdminApi(other);
  const desk = await openEditorsDesk(browser);
  const trouble: string[] = [];
  const second = await openDeskOf(browser, other);
  const [mine, theirs] = [desk.page, second.page];
  const item = await createArticle(mine, `Hai người ${name}`);
  await write(mine, 'Đoạn một.\nĐoạn hai.');
  expect((await pressSave(mine)).status()).toBe(200);

  await test.step('who opens an item is told who has it open', async () => {
    await theirs.goto(item);
    await expect(textIn(theirs)).toHaveText('Đoạn một.Đoạn hai.');
    await expect(theirs.getByRole('status', { name: 'Ai đang mở mục này' })).toContainText(
      'cũng đang mở mục này, từ',
    );
    await mine.reload();
    await expect(mine.getByRole('status', { name: 'Ai đang mở mục này' })).toContainText(
      `Nguyễn Văn Bình ${name} cũng đang mở mục này`,
    );
  });

  await test.step('what only one of them changed is merged', async () => {
    await sourceIn(theirs).fill('Báo Thanh Hóa');
    await write(theirs, 'Đoạn một.\nĐoạn hai của Bình.');
    expect((await pressSave(theirs)).status()).toBe(200);
    await authorIn(mine).fill('An');
    expect((await pressSave(mine)).status()).toBe(409);
    await expect(panelIn(mine)).toContainText(`Nguyễn Văn Bình ${name} đã lưu`);
    await expect(panelIn(mine)).toContainText('Đã tự ghép vào biểu mẫu');
    await expect(panelIn(mine)).toBeFocused();
    // Only the panel reports the merge.
    await expect(panelIn(mine).getByRole('alert')).toContainText(
      'Không có chỗ nào hai bên cùng sửa',
    );
    await expect(refusalIn(mine)).toHaveCount(0);
    await expect(mine.getByText(/hãy xem các thay đổi đó rồi làm lại/)).toHaveCount(0);
    await expect(authorIn(mine)).toHaveValue('An');
    await expect(sourceIn(mine)).toHaveValue('Báo Thanh Hóa');
    await expect(textIn(mine)).toContainText('Đoạn hai của Bình.');
    expect(await saveAndReload(mine)).toBe(200);
    await expect(panelIn(mine)).toBeHidden();
    expect(await api.stored(item)).toMatchObject({
      author: 'An',
      source: 'Báo Thanh Hóa',
      body: '<p>Đoạn một.</p>\n<p>Đoạn hai của Bình.</p>',
    });
  });

  await test.step('who types on while the other version arrives keeps both', async () => {
    await fromElsewhere.store(item, { body: '<p>Đoạn một.</p>\n<p>Đoạn hai, sửa lại.</p>' });
    await textIn(mine).getByText('Đoạn một.').click();
    await mine.keyboard.press('Control+Home');
    const refused = mine.waitForResponse((response) => response.request().method() === 'PUT');
    await mine.keyboard.type('An ');
    await mine.keyboard.press('Control+s');
    // Types without pauses, so that the form hears of the text only afterwards.
    const more = 'viết thêm '.repeat(8);
    await mine.keyboard.type(more, { delay: 40 });
    expect((await refused).status()).toBe(409);
    await expect(textIn(mine)).toContainText('Đoạn hai, sửa lại.');
    await expect(textIn(mine)).toContainText(`An ${more}Đoạn một.`);
    expect((await pressSave(mine)).status()).toBe(200);
    const body = `<p>An ${more}Đoạn một.</p>\n<p>Đoạn hai, sửa lại.</p>`;
    expect(await api.stored(item)).toMatchObject({ body });
  });

  await test.step('a paragraph and a field that both changed are put side by side', async () => {
    await theirs.reload();
    await write(theirs, 'Đoạn một của Bình.\nĐoạn hai của Bình.');
    await authorIn(theirs).fill('Bình');
    await chooseCategory(theirs, 'Thông báo');
    expect((await pressSave(theirs)).status()).toBe(200);
    await write(mine, 'Đoạn một của An.\nĐoạn hai của Bình.');
    await authorIn(mine).fill('An Nguyễn');
    await chooseCategory(mine, 'Hoạt động của Sở');
    expect((await pressSave(mine)).status()).toBe(409);
    await expect(panelIn(mine)).toContainText('Còn 3 chỗ hai bên cùng sửa');
    const category = panelIn(mine).getByRole('listitem').filter({ hasText: 'Chuyên mục' });
    await expect(category).toContainText('Của bạnHoạt động của Sở');
    await expect(category).toContainText(`Của Nguyễn Văn Bình ${name}Thông báo`);
    expect(await barriersIn(mine, 'section[aria-labelledby]')).toEqual([]);
    for (const [width, height] of [
      [1280, 900],
      [768, 1024],
    ] as const) {
      await mine.setViewportSize({ width, height });
      await info.attach(`side by side at ${width}`, {
        body: await mine.screenshot(),
        contentType: 'image/png',
      });
    }
    await mine.setViewportSize({ width: 1280, height: 900 });
    // An undecided conflict is refused again, without disturbing the typing.
    await expect(saveButton(mine)).toBeEnabled();
    await authorIn(mine).focus();
    await mine.keyboard.press('End');
    // Resizing makes Strapi remount its buttons, which listen to keys a moment after they are drawn.
    await expect(async () => {
      const again = mine.waitForResponse((answer) => answer.status() === 409, { timeout: 3_000 });
      await mine.keyboard.press('Control+s');
      await again;
    }).toPass();
    await expect(panelIn(mine)).toBeInViewport();
    await mine.keyboard.type(' B');
    await expect(authorIn(mine)).toHaveValue('An Nguyễn B');
    const body = panelIn(mine).getByRole('listitem').filter({ hasText: 'Nội dung' });
    await expect(body.locator('mark')).toHaveText(['An.', 'Bình.']);
    await body.getByRole('button', { name: 'Giữ cả hai' }).focus();
    await mine.keyboard.press('Enter');
    const author = panelIn(mine).getByRole('listitem').filter({ hasText: 'Tác giả' });
    await author.getByRole('button', { name: /^Lấy bản của/ }).click();
    await category.getByRole('button', { name: 'Giữ của tôi' }).click();
    await expect(panelIn(mine)).toContainText('Bạn đã chọn xong');
    await expect(authorIn(mine)).toHaveValue('Bình');
    expect(await saveAndReload(mine)).toBe(200);
    expect(await api.stored(item)).toMatchObject({
      author: 'Bình',
      body: '<p>Đoạn một của Bình.</p>\n<p>Đoạn một của An.</p>\n<p>Đoạn hai của Bình.</p>',
    });
  });

  await test.step('a publish is guarded too', async () => {
    await fromElsewhere.store(item, { source: 'Cổng tỉnh' });
    await authorIn(mine).fill('Chi');
    const refused = mine.waitForResponse(/\/actions\/publish/);
    await mine.getByRole('button', { name: 'Đăng', exact: true }).click();
    expect((await refused).status()).toBe(409);
    await expect(sourceIn(mine)).toHaveValue('Cổng tỉnh');
    await expect(authorIn(mine)).toHaveValue('Chi');
  });

  await test.step('a deletion is guarded too', async () => {
    await fromElsewhere.store(item, { title: `Không được mất ${name}` });
    const refused = mine.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await mine.getByRole('button', { name: 'Thao tác khác', exact: true }).click();
    await mine.getByRole('menuitem', { name: 'Xóa mục' }).click();
    await mine.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    expect((await refused).status()).toBe(409);
    await expect(titleIn(mine)).toHaveValue(`Không được mất ${name}`);
    await expect(panelIn(mine)).toContainText(/Đã tự ghép vào biểu mẫu: .*Tiêu đề/);
  });

  await test.step('who goes is told too', async () => {
    await theirs.goto('/admin');
    trouble.push(...(await second.leave()));
    // The page polls every few seconds, and at once when it becomes visible.
    await mine.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(mine.getByRole('status', { name: 'Ai đang mở mục này' })).toContainText(
      `Nguyễn Văn Bình ${name} đã rời mục này.`,
    );
  });
  trouble.push(...(await desk.leave()));
  const unexpected = trouble.filter((one) => !/\b409\b/.test(one));
  expect(unexpected, 'errors in the admin').toEqual([]);
});
