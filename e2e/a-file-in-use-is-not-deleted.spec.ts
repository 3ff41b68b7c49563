import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';

test('a file in use says where, and is not deleted', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const cover = await api.upload(`bia-${name}.png`, makePicture(640, 480), {
    alternativeText: 'Hội trường',
  });
  const title = `Bài dùng ảnh ${name}`;
  const item = await api.publish('article', {
    ...{ title, cover, body: '<p>Có ảnh.</p>', postedAt: '2012-04-29T01:00:00.000Z' },
    category: await api.category('Thông báo'),
  });
  const desk = await openEditorsDesk(browser);
  const { page } = desk;
  await page.goto(`/admin/plugins/upload?assetId=${cover}`);
  const uses = page.getByRole('region', { name: 'Đang dùng ở' });

  await test.step('its details name the item, the field and the version, with a link', async () => {
    const row = uses.getByRole('listitem');
    await expect(row).toHaveText(`Tin bài “${title}” (Ảnh đại diện, đang đăng và bản nháp)`);
    expect(await barriersIn(page, '[role=dialog]')).toEqual([]);
    const opened = page.waitForEvent('popup');
    await row.getByRole('link').click();
    await expect((await opened).getByRole('textbox', { name: 'Tiêu đề' })).toHaveValue(title);
  });

  await test.step('deleting it is refused with the name of the item', async () => {
    await page.getByRole('button', { name: 'Xóa tệp này' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    const refusal = page.getByText(`đang được dùng trong Tin bài “${title}”`);
    await expect(refusal).toBeVisible();
  });

  await test.step('once nothing uses it, it goes', async () => {
    await api.remove('article', item.documentId);
    await page.reload();
    await expect(uses).toContainText('Chưa mục nào dùng tệp này.');
    await page.getByRole('button', { name: 'Xóa tệp này' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page.getByText(/Đã xóa 1 tệp/)).toBeVisible();
  });
  await desk.leave();
});
