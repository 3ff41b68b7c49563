import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an administrator gives a token for the API, changes its limit and revokes it', async ({
  browser,
  request,
}) => {
  const name = `Báo ${randomUUID().slice(0, 8)}`;
  const desk = await openEditorsDesk(browser);
  const admin = desk.page;
  await admin.goto('/admin/settings/portal-api-clients');
  await expect(admin.getByRole('link', { name: 'API Tokens' })).toHaveCount(0);
  await expect(admin.getByRole('link', { name: 'Token API' })).toHaveCount(0);
  const row = admin.getByRole('row', { name });

  const token = await test.step('the token is shown once', async () => {
    await admin.getByRole('button', { name: 'Cấp mã', exact: true }).click();
    await admin.getByRole('textbox', { name: 'Bên sử dụng' }).fill(name);
    await admin.getByLabel('Số yêu cầu mỗi phút').fill('0');
    await admin.getByRole('textbox', { name: 'Liên hệ' }).fill('toasoan@example.vn');
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(admin.getByRole('main').getByRole('alert')).toContainText(
      'phải là số nguyên từ 1',
    );
    await admin.getByLabel('Số yêu cầu mỗi phút').fill('777');
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click();
    const shown = await admin.getByRole('main').getByRole('status').locator('code').textContent();
    await admin.getByRole('button', { name: 'Đã ghi lại' }).click();
    await expect(row).toContainText(`…${shown?.slice(-4)}`);
    return String(shown);
  });

  const policy = async () => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await request.get('/api/v1/site', { headers });
    return [answer.status(), answer.headers()['ratelimit-policy']];
  };
  expect(await policy()).toEqual([200, '"token";q=777;w=60']);

  await test.step('another limit holds at once', async () => {
    await row.getByRole('button', { name: 'Sửa' }).click();
    await admin.getByLabel('Số yêu cầu mỗi phút').fill('888');
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(row).toContainText('888');
    expect(await policy()).toEqual([200, '"token";q=888;w=60']);
  });

  await test.step('a revoked token opens nothing more', async () => {
    await row.getByRole('button', { name: 'Thu hồi' }).click();
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi' }).click();
    await expect(row).toContainText('Đã thu hồi');
    expect((await policy())[0]).toBe(401);
  });

  const complaints = (await desk.leave()).filter((one) => !/400/.test(one));
  expect(complaints, 'errors in the admin').toEqual([]);
});
