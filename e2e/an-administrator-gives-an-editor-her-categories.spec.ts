import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { pressSave, titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openDeskOf, openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const FORM = '/admin/content-manager/collection-types/api::article.article';

test('an administrator gives an editor her categories, and she gives a writer an item', async ({
  browser,
}) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const admin = await openAdminApi();
  const [editing, writing] = await Promise.all([
    admin.addAdministrator(`Hoa ${name}`, 'Lê', 'strapi-editor'),
    admin.addAdministrator(`Nam ${name}`, 'Trần', 'strapi-author'),
  ]);
  const [hers, others] = await Promise.all(
    ['Của Hoa', 'Của người khác'].map((label) =>
      admin.create('category', { name: `${label} ${name}` }),
    ),
  );
  const draft = (title: string, documentId = '') =>
    admin.create('article', {
      ...{ title: `${title} ${name}`, body: '<p>Tin</p>' },
      category: { connect: [{ documentId }] },
    });
  const mine = await draft('Bài ở chuyên mục của Hoa', hers?.documentId);
  const foreign = await draft('Bài ở chuyên mục khác', others?.documentId);
  const office = await openEditorsDesk(browser);
  const editor = await openDeskOf(browser, editing);
  const writer = await openDeskOf(browser, writing);

  await test.step('the administrator chooses her category', async () => {
    const { page } = office;
    await page.goto('/admin/settings/portal-rights');
    await pressEnter(page.getByRole('button', { name: `Sửa chuyên mục của Lê Hoa ${name}` }));
    const form = page.getByRole('form', { name: `Sửa chuyên mục của Lê Hoa ${name}` });
    await form.getByRole('checkbox', { name: `Của Hoa ${name}` }).press('Space');
    expect(await barriersIn(page, 'main')).toEqual([]);
    await pressEnter(form.getByRole('button', { name: 'Lưu' }));
    const saved = page.getByRole('main').getByRole('status');
    await expect(saved.filter({ hasText: 'Đã lưu chuyên mục' })).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: `Lê Hoa ${name}` });
    await expect(row).toContainText(`Của Hoa ${name}`);
  });

  await test.step('she may publish there, and nowhere else', async () => {
    const publishing = editor.page.getByRole('button', { name: 'Đăng', exact: true });
    await editor.page.goto(`${FORM}/${mine.documentId}`);
    await expect(titleIn(editor.page)).toHaveValue(`Bài ở chuyên mục của Hoa ${name}`);
    await expect(publishing).toBeVisible();
    await editor.page.goto(`${FORM}/${foreign.documentId}`);
    await expect(titleIn(editor.page)).toHaveValue(`Bài ở chuyên mục khác ${name}`);
    await expect(publishing).toHaveCount(0);
  });

  await test.step('she gives the writer an item, who can then save it', async () => {
    await editor.page.goto(`${FORM}/${mine.documentId}`);
    const panel = editor.page.locator('#assignments');
    await expect(panel).toContainText('Chưa giao cho ai.');
    await panel.getByRole('combobox', { name: 'Giao cho' }).click();
    await editor.page.getByRole('option', { name: `Trần Nam ${name}` }).click();
    await expect(panel.getByRole('listitem')).toHaveText([new RegExp(`Trần Nam ${name}`)]);
    expect(await barriersIn(editor.page, '#assignments')).toEqual([]);

    await writer.page.goto(`${FORM}/${mine.documentId}`);
    await titleIn(writer.page).fill(`Bài được giao ${name}`);
    expect((await pressSave(writer.page)).status()).toBe(200);
    await writer.page.goto(`${FORM}?view=mine`);
    await expect(writer.page.getByRole('link', { name: `Bài được giao ${name}` })).toBeVisible();
    await pressEnter(panel.getByRole('button', { name: `Thôi giao cho Trần Nam ${name}` }));
    await expect(panel).toContainText('Chưa giao cho ai.');
  });
  expect(await office.leave()).toEqual([]);
  // A form requests the assignees of its item, which the cms refuses to people who may not assign.
  const trouble = [...(await editor.leave()), ...(await writer.leave())];
  expect(trouble.filter((one) => !one.includes('/workflow/assignments/'))).toEqual([]);
  for (const { documentId } of [mine, foreign]) await admin.remove('article', documentId);
  for (const one of [hers, others]) await admin.remove('category', one?.documentId ?? '');
});
