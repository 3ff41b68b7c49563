import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an administrator adds a webhook, sees that nobody receives it, and sends again', async ({
  browser,
}) => {
  const name = `Cơ sở dữ liệu ${randomUUID().slice(0, 8)}`;
  const desk = await openEditorsDesk(browser);
  const admin = desk.page;
  await admin.goto('/admin/settings/portal-webhooks');
  await expect(admin.getByRole('link', { name: 'Webhook', exact: true })).toHaveCount(1);
  const row = admin.getByRole('row', { name });

  await test.step('a private address is refused in words', async () => {
    await admin.getByRole('button', { name: 'Thêm nơi nhận' }).click();
    await admin.getByRole('textbox', { name: 'Nơi nhận' }).fill(name);
    await admin.getByRole('textbox', { name: 'Địa chỉ' }).fill('http://10.0.0.1/nhan');
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(admin.getByRole('main').getByRole('alert')).toContainText('thuộc mạng nội bộ');
  });

  await test.step('its secret is shown once', async () => {
    await admin.getByRole('textbox', { name: 'Địa chỉ' }).fill('https://nhan.invalid/thay-doi');
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(admin.getByRole('main').getByRole('status').locator('code')).toHaveText(/^whsec_/);
    await admin.getByRole('button', { name: 'Đã ghi lại' }).click();
    await expect(row).toContainText('Đang gửi');
  });

  await test.step('the log says why a message did not arrive', async () => {
    await row.getByRole('button', { name: 'Gửi thử' }).click();
    const log = admin.getByRole('region', { name: `Nhật ký gửi đến ${name}` });
    const sent = log.getByRole('row', { name: 'Gửi thử' });
    await expect(sent).toContainText('Không kết nối được với máy nhận');
    await sent.getByRole('button', { name: 'Gửi lại' }).click();
    await log.getByRole('button', { name: 'Tải lại' }).click();
    await expect(sent).toContainText('Đang chờ gửi');
  });

  await test.step('it is switched off, and removed', async () => {
    await row.getByRole('button', { name: 'Tắt' }).click();
    await expect(row).toContainText('Quản trị viên đã tắt.');
    await row.getByRole('button', { name: 'Xóa' }).click();
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).click();
    await expect(row).toHaveCount(0);
  });

  const complaints = (await desk.leave()).filter((one) => !/400/.test(one));
  expect(complaints, 'errors in the admin').toEqual([]);
});
