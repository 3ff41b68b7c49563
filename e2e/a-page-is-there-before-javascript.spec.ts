import { expect, test } from './support/journey.ts';
import { AGENCY, article, documentList, home, newsList, templates } from './support/templates.ts';

/** Chromium reports preloaded code as blocked where scripts are disabled. */
const CODE = /assets\/.*\.js csp$/;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ provoke }) => provoke(CODE));

  test('every page template shows its content and its title', async ({ page, provoke }) => {
    provoke(/khong-co-trang-nay/);
    for (const { name, address, heading, status, title = heading } of templates) {
      await test.step(name, async () => {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(status);
        await expect(page).toHaveTitle(title === AGENCY ? AGENCY : `${title} – ${AGENCY}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
        await expect(page.getByText('Đang tải', { exact: false })).toHaveCount(0);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      });
    }
  });

  test('a visitor turns the pages of a list and of the calendar', async ({ page }) => {
    await page.goto(newsList.address);
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/\/tin-tuc\?trang=2$/);
    await page.goto('/tin-tuc/ngay/2019-02-26');
    const calendar = page.getByRole('region', { name: 'Tin theo ngày' });
    await expect(calendar.getByText('Tháng 2 năm 2019')).toBeVisible();
    await calendar.getByRole('link', { name: 'Tháng trước' }).click();
    await expect(page).toHaveURL(/\/tin-tuc\/thang\/2019-01$/);
    await calendar.getByRole('link', { name: 'Tháng sau' }).click();
    await calendar.getByRole('link', { name: /^Thứ Ba, 26 tháng 2 năm 2019/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin Thứ Ba, ngày 26-02-2019');
  });

  test('a visitor searches, and narrows the documents', async ({ page }) => {
    await page.goto(home.address);
    await page.getByRole('search').getByRole('combobox').fill('khoa hoc');
    await page.getByRole('search').getByRole('button', { name: 'Tìm kiếm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm “khoa hoc”');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(documentList.address);
    await page.getByText('Bộ lọc').click();
    await page.getByRole('checkbox', { name: /^Kế hoạch/ }).check();
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await expect(page).toHaveURL(/[?&]loai=/);
    await expect(page.getByRole('heading', { name: '5 văn bản' })).toBeVisible();
  });

  test('a visitor types days as they are written, and is told of one that does not exist', async ({
    page,
  }) => {
    await page.goto(documentList.address);
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/1/2018');
    await page.getByRole('textbox', { name: 'Đến ngày' }).fill('31-02-2018');
    await page.getByRole('button', { name: 'Lọc theo ngày' }).click();
    await expect(page.getByRole('note')).toContainText('Đến ngày “31-02-2018”: cần một ngày');
    await expect(page.getByRole('textbox', { name: 'Đến ngày' })).toHaveValue('31-02-2018');
    await page.getByRole('textbox', { name: 'Đến ngày' }).fill('31-12-2018');
    await page.getByRole('button', { name: 'Lọc theo ngày' }).click();
    const dropped = 'Bỏ điều kiện Ban hành từ ngày 01-01-2018 đến ngày 31-12-2018';
    await expect(page.getByRole('link', { name: dropped })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tải danh sách (CSV)' })).toHaveAttribute(
      'href',
      /^\/api\/v1\/legal-documents\.csv\?.*issuedFrom=2018-01-01&issuedTo=2018-12-31/,
    );
  });

  test('a visitor on a phone finds the whole menu open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(article.address);
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
    await expect(menu.getByRole('link', { name: 'Thông báo' }).last()).toBeVisible();
    await expect(menu.getByRole('button')).toHaveCount(0);
  });
});

test('JavaScript takes over every page without asking for its data again', async ({
  page,
  provoke,
}) => {
  provoke(/khong-co-trang-nay/);
  const again: string[] = [];
  let asked: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.startsWith('/api/')) asked.push(url);
  });
  for (const { name, address } of templates) {
    await test.step(name, async () => {
      asked = [];
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const state = (await page.locator('#page-state').textContent()) ?? '';
      again.push(...asked.filter((url) => !isMonthAhead(url, state)).map(({ href }) => href));
    });
  }
  expect(again).toEqual([]);
});

/** After the first touch the calendar preloads the months next to the one in the page. */
function isMonthAhead({ pathname, searchParams }: URL, state: string): boolean {
  const month = searchParams.get('month');
  return pathname === '/api/v1/articles/calendar' && !state.includes(`["calendar","${month}"]`);
}
