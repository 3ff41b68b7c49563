import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { dropFiles } from './support/dropped-files.ts';
import { openEditorsDesk, publish } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';

const COUNT = 20;
const albumIn = (page: Page) => page.getByRole('list', { name: 'Ảnh của album theo thứ tự' });
const photosIn = (page: Page) => albumIn(page).getByRole('listitem');
const altOf = (page: Page, index: number) =>
  photosIn(page).nth(index).getByRole('textbox', { name: 'Mô tả cho người không nhìn thấy ảnh' });

test('twenty photos become an album', async ({ browser, page }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const title = `Hội thi tay nghề ${name}`;
  const api = await openAdminApi();
  await api.upload(`trong-thu-vien-${name}.png`, makePicture(320, 240), {
    alternativeText: 'Quang cảnh hội thi',
  });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto('/admin/content-manager/collection-types/api::gallery.gallery/create');
  await editor.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);

  await test.step('one drop brings them all, and names the one that is no picture', async () => {
    const photos = Array.from({ length: COUNT }, (_, index) => ({
      name: `anh-${String(index + 1).padStart(2, '0')}-${name}.png`,
      ...{ mimeType: 'image/png', buffer: makePicture(320, 240) },
    }));
    const broken = { name: `hong-${name}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from('x') };
    await dropFiles(editor.getByText('Kéo thả ảnh vào đây'), [
      ...photos.slice(0, 10),
      broken,
      ...photos.slice(10),
    ]);
    const failed = editor.getByRole('list', { name: 'Ảnh đang tải lên' });
    await expect(photosIn(editor)).toHaveCount(COUNT, { timeout: 90_000 });
    await expect(editor.getByText('1 ảnh chưa tải lên được')).toBeVisible();
    await expect(failed.getByRole('listitem')).toHaveCount(1);
    await expect(failed).toContainText('không đúng với đuôi .jpg');
    await failed.getByRole('button', { name: `Bỏ qua hong-${name}.jpg` }).click();
    await expect(photosIn(editor).first()).toContainText(`anh-01-${name}.png`);
    await expect(photosIn(editor).last()).toContainText(`anh-20-${name}.png`);
  });

  await test.step('one from the library comes with its description', async () => {
    await editor.getByRole('button', { name: 'Chọn từ thư viện' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tìm tệp' }).click();
    await dialog.locator('input[name=search]').fill(`trong-thu-vien-${name}`);
    await editor.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name: `trong-thu-vien-${name}.png` }).check();
    await dialog.getByRole('button', { name: 'Hoàn tất' }).click();
    await expect(photosIn(editor)).toHaveCount(COUNT + 1);
    await expect(altOf(editor, COUNT)).toHaveValue('Quang cảnh hội thi');
  });

  await test.step('the last becomes the first by keyboard', async () => {
    await editor.getByRole('button', { name: `Chuyển vị trí ảnh ${COUNT + 1}` }).focus();
    await editor.keyboard.press('Home');
    await expect(
      editor.getByRole('button', { name: 'Chuyển vị trí ảnh 1', exact: true }),
    ).toBeFocused();
    await editor.keyboard.press('ArrowDown');
    await editor.keyboard.press('ArrowUp');
    await expect(photosIn(editor).first()).toContainText(`trong-thu-vien-${name}.png`);
    await expect(editor.getByText('đến vị trí 1 trong 21')).toBeAttached();
    expect(await barriersIn(editor, 'main')).toEqual([]);
  });

  await test.step('each is described in the one list', async () => {
    for (let index = 1; index <= COUNT; index += 1) {
      await altOf(editor, index).fill(`Phần thi số ${index}`);
    }
    await publish(editor);
    await expect(editor).not.toHaveURL(/\/create/);
  });

  await test.step('readers see them in this order', async () => {
    const stored = await api.stored(editor.url());
    await loadUntil(page, `/hinh-anh/${String(stored['slug'])}`, async () => {
      const pictures = page.getByRole('main').getByRole('img');
      await expect(pictures).toHaveCount(COUNT + 1, { timeout: LOADED_MS });
      await expect(pictures.first()).toHaveAttribute('alt', 'Quang cảnh hội thi');
      await expect(pictures.last()).toHaveAttribute('alt', `Phần thi số ${COUNT}`);
    });
    await api.remove('gallery', String(stored['documentId']));
  });
  // The cms refuses the file that is no picture.
  const trouble = (await desk.leave()).filter((one) => !one.includes('/upload'));
  expect(trouble, 'errors in the admin').toEqual([]);
});
