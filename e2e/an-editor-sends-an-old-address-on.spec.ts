import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('an editor sends an address of the old portal on to where its content is', async ({
  browser,
  page,
  request,
}) => {
  const old = `/Pages/Tin-${randomUUID().slice(0, 8)}.aspx?ItemID=5`;
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto('/admin/content-manager/collection-types/api::redirect.redirect/create');
  const save = editor.getByRole('button', { name: 'Lưu', exact: true });

  await test.step('what leads nowhere is refused in words', async () => {
    await editor.getByRole('textbox', { name: 'Địa chỉ cũ' }).fill(`https://cu.example.vn${old}`);
    await editor.getByRole('textbox', { name: 'Địa chỉ mới' }).fill('trang liên hệ');
    await save.click();
    await expect(editor.getByText('Hãy ghi địa chỉ mới').first()).toBeVisible();
  });

  await test.step('what leads somewhere is kept', async () => {
    await editor.getByRole('textbox', { name: 'Địa chỉ mới' }).fill('/trang/lien-he');
    await save.click();
    await expect(save).toBeDisabled();
  });

  const answer = await request.get(old.toUpperCase(), { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, '/trang/lien-he']);
  await page.goto(old);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liên hệ');
  const complaints = (await desk.leave()).filter((one) => !/400/.test(one));
  expect(complaints, 'errors in the admin').toEqual([]);
});
