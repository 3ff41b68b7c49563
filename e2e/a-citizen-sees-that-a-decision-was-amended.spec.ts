import { expect, test } from './support/journey.ts';
import { documentList, open } from './support/templates.ts';

const AMENDED = '46/2025/QĐ-UBND';
const AMENDING = 'Quyết định số 18/2026/QĐ-UBND';
const REASON = `Được sửa đổi, bổ sung một phần (khoản 2 Điều 9; khoản 4 Điều 15) bởi ${AMENDING} từ ngày 20-06-2026.`;

test('a citizen sees that a decision was amended, where and since when', async ({ page }) => {
  await page.goto(`/tim-kiem?${new URLSearchParams({ q: AMENDED })}`);
  const found = page.getByRole('main').getByRole('listitem').filter({ hasText: REASON });
  await expect(found.first()).toContainText(AMENDED);
  await expect(found.first()).toContainText('Hết hiệu lực một phần');

  await open(page, documentList);
  await page.getByRole('checkbox', { name: /^Hết hiệu lực một phần \d/ }).check();
  const link = page.getByRole('link', { name: AMENDED, exact: true });
  const row = page.getByRole('row').filter({ has: link });
  await expect(row).toContainText('Hết hiệu lực một phần');
  await expect(row).toContainText(REASON);

  await link.click();
  const validity = page.getByRole('region', { name: 'Tình trạng hiệu lực' });
  await expect(validity).toContainText(REASON);
  const aboveText = page.getByRole('region', { name: 'Toàn văn' }).getByRole('note');
  await expect(aboveText).toContainText('Văn bản này đã được sửa đổi, bổ sung');
  await expect(aboveText).toContainText(`${AMENDING} (một phần: khoản 2 Điều 9; khoản 4 Điều 15)`);

  const clause = page.locator('#khoan-2-dieu-9 + .change-note');
  await expect(clause).toContainText(`bởi ${AMENDING} từ ngày 20-06-2026.`);
  const [before, after] = [
    clause.getByText('qua dịch vụ bưu chính'),
    clause.getByText('trực tuyến'),
  ];
  await expect(before).toBeHidden();
  await clause.getByText('So sánh nội dung').click();
  await expect(before).toBeVisible();
  const topOf = async (one: typeof before) => (await one.boundingBox())?.y;
  expect(await topOf(before), 'side by side').toBe(await topOf(after));
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await topOf(before), 'stacked').toBeLessThan((await topOf(after)) ?? 0);

  await validity.getByRole('link', { name: AMENDING }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(AMENDING);
});
