import { randomUUID } from 'node:crypto';
import { dayOf, formatDay } from '../packages/vietnamese/src/days.ts';
import { openAdminApi } from './support/admin-api.ts';
import { chooseCategory, createArticle, pressSave, textIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { inField, typeDay } from './support/day-fields.ts';
import { openDeskOf } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const DAY_MS = 86_400_000;

/** The next Monday that is at least a day away. */
function nextMonday(): string {
  const days = Array.from({ length: 7 }, (_, n) => new Date(Date.now() + (n + 1) * DAY_MS));
  const monday = days.find((day) => new Date(`${dayOf(day)}T00:00:00Z`).getUTCDay() === 1);
  return dayOf(monday ?? new Date());
}

test('a reviewer publishes for Monday seven o’clock, sees it in the month, and thinks better of it', async ({
  browser,
}) => {
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const account = await api.addAdministrator(`portal-reviewer ${name}`, 'Lê', 'portal-reviewer');
  const { page, leave } = await openDeskOf(browser, account);
  await createArticle(page, `Tin sáng thứ Hai ${name}`);
  const monday = nextMonday();
  const panel = page.locator('#schedule');

  const choose = async (deed: string, time: string) => {
    await typeDay(panel.getByLabel(`${deed} ngày`), monday);
    await panel.getByLabel(`${deed} lúc`).fill(time);
    await panel.getByLabel(`${deed} lúc`).press('Tab');
    await expect(panel).toContainText(`Thứ Hai, ${formatDay(monday)} lúc ${time}, giờ Việt Nam`);
  };

  await test.step('without a text it is refused at once', async () => {
    await choose('Đăng', '07:00');
    await panel.getByRole('button', { name: 'Hẹn giờ đăng' }).click();
    await expect(panel.getByRole('alert')).toContainText(/Nội dung/);
    // The chosen time stays after the refusal.
    await expect(panel.getByLabel('Đăng ngày')).toHaveValue(inField(monday));
    await expect(panel.getByLabel('Đăng lúc')).toHaveValue('07:00');
    expect(await barriersIn(page, '#schedule')).toEqual([]);
  });

  await test.step('what may be published waits', async () => {
    await chooseCategory(page, 'Thông báo');
    await textIn(page).click();
    await page.keyboard.type('Theo Sở Khoa học và Công nghệ.');
    await expect(panel.getByRole('button', { name: 'Hẹn giờ đăng' })).toBeDisabled();
    expect((await pressSave(page)).ok()).toBe(true);
    await panel.getByRole('button', { name: 'Hẹn giờ đăng' }).click();
    await expect(panel).toContainText(`Đăng lúc ${formatDay(monday)} 07:00`);
    await choose('Gỡ', '17:20');
  });

  await test.step('and says which way it will be withdrawn', async () => {
    const set = panel.getByRole('button', { name: 'Hẹn giờ gỡ' });
    await set.click();
    const question = page.getByRole('dialog', { name: 'Hẹn giờ gỡ' });
    const confirm = question.getByRole('button', { name: 'Hẹn giờ', exact: true });
    expect(await barriersIn(page, '[role=dialog]')).toEqual([]);
    await question.getByRole('button', { name: 'Quay lại' }).click();
    await expect(question).toBeHidden();
    await expect(panel.getByLabel('Gỡ lúc')).toHaveValue('17:20');
    await set.click();
    await question.getByRole('radio', { name: 'Không còn áp dụng' }).click();
    await confirm.click();
    await expect(question.getByText('Hãy ghi lý do')).toBeVisible();
    await question.getByRole('textbox', { name: /^Lý do/ }).fill('Đã hết đợt tiếp nhận.');
    await confirm.click();
    await expect(question).toBeHidden();
    await expect(panel).toContainText(`Ghi “không còn áp dụng” lúc ${formatDay(monday)} 17:20`);
    await expect(panel).toContainText('Lý do: Đã hết đợt tiếp nhận.');
    expect(await barriersIn(page, '#schedule')).toEqual([]);
  });

  await test.step('the month shows it', async () => {
    await page.goto(`/admin/scheduled?month=${monday.slice(0, 7)}`);
    const month = page.getByRole('table', { name: /^Lịch tháng/ });
    const link = month.getByRole('link', { name: `Tin sáng thứ Hai ${name}` });
    await expect(link.first()).toBeVisible();
    const list = page.getByRole('region', { name: 'Danh sách' });
    await expect(list).toContainText('07:00 – Đăng');
    await expect(list).toContainText('17:20 – Ghi “không còn áp dụng”');
    expect(await barriersIn(page, 'main')).toEqual([]);
    await link.first().click();
  });

  await test.step('and it is taken back', async () => {
    await panel.getByRole('button', { name: 'Hủy hẹn gỡ' }).click();
    await panel.getByRole('button', { name: 'Hủy hẹn đăng' }).click();
    await expect(panel).toContainText('Chưa hẹn giờ đăng hay gỡ.');
  });
  // Expects the refusal of the first step.
  const complaints = (await leave()).filter((one) => !one.includes('/workflow/schedules/'));
  expect(complaints).toEqual([]);
});
