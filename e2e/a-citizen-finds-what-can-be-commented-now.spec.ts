import { openAdminApi } from './support/admin-api.ts';
import { loadUntil } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { documentList, home } from './support/templates.ts';

const DAY_MS = 86_400_000;
const inVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const dayAt = (offset: number) => inVietnam.format(new Date(Date.now() + offset * DAY_MS));
const formatDay = (day: string) => day.split('-').toReversed().join('-');

const ABSTRACT = 'Dự thảo Quyết định về cân đối chứng tại các chợ xã, phường';

test('a citizen finds what can be commented now, and how', async ({ page }) => {
  const admin = await openAdminApi();
  const [today, tomorrow] = [dayAt(0), dayAt(1)];
  const { documentId } = await admin.publish('legal-document', {
    ...(await admin.filed()),
    ...{ abstract: ABSTRACT, group: 'draft', issuedOn: today },
    consultation: {
      ...{ from: today, to: tomorrow, email: 'gopy@example.gov.vn' },
      webAddress: 'https://gopy.example.gov.vn/can-doi-chung',
    },
    fullText: '<p>Mỗi chợ có ít nhất một cân đối chứng đã kiểm định.</p>',
  });
  const block = page.getByRole('region', { name: 'Dự thảo đang lấy ý kiến' });
  const draft = block.getByRole('listitem').filter({ hasText: ABSTRACT });
  try {
    await loadUntil(page, home.address, () => expect(draft).toBeVisible({ timeout: 1_000 }));
    await expect(draft).toContainText(`Còn 1 ngàyđến hết ngày ${formatDay(tomorrow)}`);

    await page.getByRole('link', { name: documentList.heading, exact: true }).first().click();
    await expect(page).toHaveURL(/\/van-ban$/);
    await draft.getByRole('link').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dự thảo Quyết định');
    await expect(page.getByRole('main')).toContainText(ABSTRACT);
    await expect(page.getByRole('main')).not.toContainText(/không số/i);
    const how = page.getByRole('region', { name: 'Lấy ý kiến dự thảo' });
    await expect(how).toContainText(`Đang lấy ý kiến đến ${formatDay(tomorrow)}`);
    await page.setViewportSize({ width: 360, height: 740 });
    const badge = await page
      .getByText(/^Đang lấy ý kiến đến/)
      .first()
      .boundingBox();
    expect((badge?.x ?? 360) + (badge?.width ?? 0), 'within a narrow phone').toBeLessThan(345);
    const email = how.getByRole('link', { name: 'gopy@example.gov.vn' });
    await expect(email).toHaveAttribute('href', 'mailto:gopy@example.gov.vn');
    await expect(how.getByRole('link', { name: /can-doi-chung/ })).toBeVisible();
  } finally {
    await admin.remove('legal-document', documentId);
  }
});
