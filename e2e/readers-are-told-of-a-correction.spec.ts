import { randomUUID } from 'node:crypto';
import { dayOf, formatDay } from '../packages/vietnamese/src/days.ts';
import { openAdminApi } from './support/admin-api.ts';
import { titleIn } from './support/article-form.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk, publishAgain } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

test('readers are told of a correction, and not of a small thing', async ({ browser, page }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const api = await openAdminApi();
  const category = await api.create('category', { name: `Số liệu ${name}` });
  const connected = { connect: [{ documentId: category.documentId }] };
  const fields = {
    title: `Số đề tai ${name}`,
    category: connected,
    body: '<p>Có 25 đề tài.</p>',
    summary: 'Có 25 đề tài.',
  };
  const item = await api.publish('article', { ...fields, postedAt: '2018-06-06T03:00:00.000Z' });
  const address = `/tin-tuc/${item.slug}`;
  const corrections = page.getByRole('region', { name: 'Đính chính' });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(
    `/admin/content-manager/collection-types/api::article.article/${item.documentId}`,
  );

  await test.step('a small thing is corrected without a word', async () => {
    await titleIn(editor).fill(`Số đề tài ${name}`);
    await publishAgain(editor);
    await loadUntil(page, address, () =>
      expect(page.getByRole('heading', { level: 1 })).toHaveText(`Số đề tài ${name}`, {
        timeout: LOADED_MS,
      }),
    );
    await expect(corrections).toHaveCount(0);
  });

  const note = 'Số đề tài là 27, không phải 25 như bản đăng lần đầu.';
  await test.step('a correction is asked for its sentence, and stands on the page with the day', async () => {
    await editor.getByRole('textbox', { name: 'Tóm tắt' }).fill('Có 27 đề tài.');
    await pressEnter(editor.getByRole('button', { name: 'Đăng', exact: true }));
    const question = editor.getByRole('dialog', { name: 'Trước khi đăng' });
    // Strapi's radio group ignores a key that is released at once.
    const small = question.getByRole('radio', { name: 'Không, chỉ sửa lỗi nhỏ' });
    await small.press('ArrowDown', { delay: 100 });
    await expect(question.getByRole('radio', { name: 'Có: Đính chính' })).toBeChecked();
    await pressEnter(question.getByRole('button', { name: 'Đăng', exact: true }));
    await expect(question.getByText('Hãy ghi điều đã sửa')).toBeVisible();
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
    await question.getByRole('textbox', { name: /^Điều đã sửa/ }).fill(note);
    await pressEnter(question.getByRole('button', { name: 'Đăng', exact: true }));
    await expect(question).toBeHidden();
    await loadUntil(page, address, () =>
      expect(corrections).toContainText(`${formatDay(dayOf(new Date()))}: ${note}`, {
        timeout: LOADED_MS,
      }),
    );
  });

  await test.step('so it does in the feed of its category', async () => {
    const feed = await page.request.get(`/tin-tuc/chuyen-muc/${category.slug}/rss.xml`);
    expect(await feed.text()).toContain(note);
  });

  await test.step('what is corrected later keeps the former correction', async () => {
    await expect(editor.getByText('Đính chính (1)')).toBeVisible();
    await editor.getByRole('textbox', { name: 'Tóm tắt' }).fill('Có 27 đề tài cấp tỉnh.');
    await publishAgain(editor, 'Đó là đề tài cấp tỉnh.');
    await loadUntil(page, address, () =>
      expect(corrections.getByRole('listitem')).toHaveCount(2, { timeout: LOADED_MS }),
    );
  });

  const complaints = await desk.leave();
  await api.remove('article', item.documentId);
  await api.remove('category', category.documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
