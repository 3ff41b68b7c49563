import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { typeDay } from './support/day-fields.ts';
import { openDeskOf } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const LIST = '/admin/content-manager/collection-types/api::article.article';

test('an editor finds her work in the lists', async ({ browser }) => {
  const name = randomUUID().slice(0, 8);
  const long = `Thông báo về việc tiếp nhận hồ sơ đăng ký xét tặng giải thưởng sáng tạo ${name}`;
  const admin = await openAdminApi();
  const account = await admin.addAdministrator(`Hoa ${name}`, 'Lê', 'strapi-editor');
  const api = await openAdminApi(account);
  const category = await admin.create('category', { name: `Chuyên mục ${name}` });
  const connected = { connect: [{ documentId: category.documentId }] };
  const sent = await api.create('article', {
    ...{ title: long, body: '<p>Tin</p>', category: connected },
    postedAt: '2019-02-26T03:00:00.000Z',
  });
  const own = await api.create('article', { title: `Đang soạn ${name}`, body: '<p>Tin</p>' });
  await api.sendForReview('article', sent.documentId);
  const { page, leave } = await openDeskOf(browser, account);
  const rows = page.getByRole('row').filter({ hasText: name });
  const bar = page.getByRole('region', { name: 'Thu hẹp danh sách' });
  const press = (label: string) => pressEnter(bar.getByRole('button', { name: label }));

  await test.step('everything of a row is in view at 1280 px', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${LIST}?_q=${name}`);
    const row = rows.filter({ hasText: long });
    await expect(row).toContainText(`Chuyên mục ${name}`);
    await expect(row).toContainText('Bản nháp');
    await expect(row).toContainText('Chờ duyệt');
    await expect(row).toContainText('26-02-2019 10:00');
    await expect(row).toContainText(`Lê Hoa ${name}`);
    const menu = row.getByRole('button', { name: 'Thao tác với dòng này' });
    await expect(menu).toBeInViewport({ ratio: 1 });
    const heads = page.getByRole('row').first().getByRole('gridcell');
    await expect(heads.filter({ hasText: /^Trạng thái/ })).toHaveCount(1);
    expect(await barriersIn(page, '[aria-label="Thu hẹp danh sách"]')).toEqual([]);
  });

  await test.step('one step narrows it, and the browser goes back', async () => {
    await press('Của tôi');
    await expect(rows).toHaveCount(2);
    await press('Chờ duyệt');
    await expect(rows).toHaveCount(1);
    await press('Hẹn giờ');
    await expect(rows).toHaveCount(0);
    await page.goBack();
    await expect(rows).toHaveText([new RegExp(long)]);
    await expect(bar.getByRole('button', { name: 'Chờ duyệt' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('by category and by days', async () => {
    await page.goto(LIST);
    await bar.getByRole('combobox', { name: 'Chuyên mục' }).click();
    await page.getByRole('option', { name: `Chuyên mục ${name}` }).click();
    await expect(rows).toHaveText([new RegExp(long)]);
    await bar.getByRole('combobox', { name: 'Ngày' }).click();
    await page.getByRole('option', { name: 'Từ ngày … đến ngày …' }).click();
    await typeDay(bar.getByLabel('Từ ngày'), '2019-02-27');
    await expect(rows).toHaveCount(0);
    await typeDay(bar.getByLabel('Từ ngày'), '2019-02-26');
    await typeDay(bar.getByLabel('Đến ngày'), '2019-02-26');
    await expect(rows).toHaveCount(1);
  });

  await test.step('what is narrowed is saved under a name, and found again', async () => {
    await press('Lưu bộ lọc này');
    await bar.getByLabel('Tên bộ lọc').fill('Ngày 26 tháng 2');
    await page.keyboard.press('Enter');
    await page.goto(LIST);
    await pressEnter(bar.getByRole('link', { name: 'Ngày 26 tháng 2' }));
    await expect(rows).toHaveText([new RegExp(long)]);
    await expect(bar.getByLabel('Từ ngày')).toHaveValue('26/02/2019');
    await pressEnter(bar.getByRole('button', { name: 'Xóa bộ lọc Ngày 26 tháng 2' }));
    await expect(bar.getByRole('link', { name: 'Ngày 26 tháng 2' })).toHaveCount(0);
  });

  await test.step('filters speak as an office does', async () => {
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
    const [fields, operators] = [0, 1].map((n) =>
      page.getByRole('dialog').getByRole('combobox').nth(n),
    );
    await fields?.click();
    await page.getByRole('option', { name: 'Tiêu đề', exact: true }).click();
    await operators?.click();
    await expect(page.getByRole('option', { name: 'có chứa', exact: true })).toBeVisible();
    await expect(page.getByRole('option', { name: /hoa\/thường/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await fields?.click();
    await expect(page.getByRole('option', { name: /documentId|Số thứ tự/ })).toHaveCount(0);
  });
  expect(await leave()).toEqual([]);
  await admin.remove('article', sent.documentId);
  await admin.remove('article', own.documentId);
  await admin.remove('category', category.documentId);
});
