import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openDeskOf, publishAgain } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

test('the home page says what there is to do', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const admin = await openAdminApi();
  const [writing, reviewing] = await Promise.all(
    ['strapi-author', 'portal-reviewer'].map((code) =>
      admin.addAdministrator(`${code} ${name}`, 'Lê', code),
    ),
  );
  if (!writing || !reviewing) throw new Error('two people were added');
  const api = await openAdminApi(writing);
  const title = `Bài trên trang chủ ${name}`;
  const item = await api.create('article', { title, body: '<p>Tin</p>' });
  const [writer, reviewer] = [
    await openDeskOf(browser, writing),
    await openDeskOf(browser, reviewing),
  ];
  const part = (page: typeof writer.page, label: string) =>
    page.getByRole('region', { name: label });

  await test.step('with nothing to do, it says so', async () => {
    await writer.page.goto('/admin');
    await expect(part(writer.page, 'Trả lại cho tôi')).toContainText(
      'Không có bài nào bị trả lại.',
    );
    await expect(part(writer.page, 'Chờ tôi duyệt')).toHaveCount(0);
    await expect(part(writer.page, 'Hẹn giờ sắp tới')).toBeVisible();
    expect(await barriersIn(writer.page, 'main')).toEqual([]);
  });

  await test.step('what was sent waits for the reviewer, and leads to its form', async () => {
    await api.sendForReview('article', item.documentId);
    await reviewer.page.goto('/admin');
    await pressEnter(part(reviewer.page, 'Chờ tôi duyệt').getByRole('link', { name: title }));
    await expect(titleIn(reviewer.page)).toHaveValue(title);
    await reviewer.page.getByRole('textbox', { name: 'Lý do trả lại' }).fill('Thiếu nguồn');
    await reviewer.page.getByRole('button', { name: 'Trả lại' }).click();
    await expect(reviewer.page.getByRole('status').filter({ hasText: /^Trả lại$/ })).toBeVisible();
    expect(await barriersIn(reviewer.page, '#review')).toEqual([]);
  });

  await test.step('what was returned stands first with its writer', async () => {
    await writer.page.goto('/admin');
    const returned = part(writer.page, 'Trả lại cho tôi');
    await expect(returned.getByRole('heading')).toHaveText('Trả lại cho tôi (1)');
    await returned.getByRole('link', { name: title }).click();
    await expect(titleIn(writer.page)).toHaveValue(title);
  });

  await test.step('what links to something that went is a task', async () => {
    const term = await admin.create('category', { name: `Việc ${name}` });
    const category = { connect: [{ documentId: term.documentId }] };
    const dated = { postedAt: '2020-03-02T01:00:00.000Z', summary: 'Tóm tắt', category };
    const body = '<p>Sở thông báo.</p>';
    const target = await admin.publish('article', { title: `Sẽ gỡ ${name}`, body, ...dated });
    const linking = await admin.publish('article', {
      ...{ title: `Có liên kết ${name}`, ...dated },
      body: `<p><a href="portal:article/${target.documentId}">Xem thông báo</a></p>`,
    });
    await reviewer.page.goto('/admin');
    const posted = part(reviewer.page, 'Mới đăng');
    await expect(posted.getByRole('link', { name: `Có liên kết ${name}` })).toBeVisible();
    await admin.remove('article', target.documentId);
    await reviewer.page.reload();
    const task = part(reviewer.page, 'Việc cần làm').getByRole('link', {
      name: `Có liên kết ${name}`,
    });
    await expect(task).toBeVisible();
    expect(await barriersIn(reviewer.page, 'main')).toEqual([]);
    await admin.remove('article', linking.documentId);
    await admin.remove('category', term.documentId);
  });

  await test.step('a page whose review is due is a task until another day is published', async () => {
    const due = `Lịch tiếp dân ${name}`;
    const fields = { title: due, body: '<p>Sở tiếp công dân.</p>', reviewOn: '2020-03-02' };
    const { documentId } = await admin.publish('page', fields);
    await reviewer.page.goto('/admin');
    const tasks = part(reviewer.page, 'Việc cần làm');
    const task = tasks.getByRole('listitem').filter({ hasText: due });
    await expect(task).toContainText('rà soát lại từ ngày 02-03-2020');
    expect(await barriersIn(reviewer.page, 'main')).toEqual([]);
    await task.getByRole('link', { name: due }).click();
    const day = reviewer.page.getByRole('combobox', { name: 'Rà soát lại vào ngày' });
    await expect(day).toHaveValue('02/03/2020');
    await day.click();
    await day.fill('01/01/2099');
    await day.press('Enter');
    await expect(day).toHaveValue('01/01/2099');
    await publishAgain(reviewer.page);
    await reviewer.page.goto('/admin');
    await expect(tasks).toBeVisible();
    await expect(task).toHaveCount(0);
    await admin.remove('page', documentId);
  });
  await admin.remove('article', item.documentId);
  expect([...(await writer.leave()), ...(await reviewer.leave())]).toEqual([]);
});
