import { randomUUID } from 'node:crypto';
import {
  createArticle,
  expectTyped,
  pressSave,
  refusalIn,
  saveButton,
  STORES,
  typeArticle,
} from './support/article-form.ts';
import { openEditorsDesk, publish } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { openAdminApi } from './support/admin-api.ts';

const NETWORK = /Không kết nối được với máy chủ/;
const BUSY = /Máy chủ đang bận hoặc đang khởi động lại/;
const ENGLISH = /Failed to fetch|Unexpected token|error occurred/i;

const internalError = {
  data: null,
  error: { status: 500, name: 'InternalServerError', message: 'Máy chủ gặp lỗi.', details: {} },
};

test('a save that fails keeps what is typed', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const api = await openAdminApi();
  const article = {
    title: `Bài lưu không được ${name}`,
    summary: `Tóm tắt ${name}.`,
    category: 'Thông báo',
    text: `Nội dung ${name} chưa lưu.`,
  };
  const isRefused = async (reason: RegExp) => {
    await expect(refusalIn(editor)).toContainText(reason);
    await expect(editor.getByText(ENGLISH)).toHaveCount(0);
    await expectTyped(editor, article);
    await expect(saveButton(editor)).toBeEnabled();
  };
  await createArticle(editor, `Bài cũ ${name}`);
  await typeArticle(editor, article);

  await test.step('the cms answers 500', async () => {
    await editor.route(STORES, (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({ status: 500, json: internalError })
        : route.continue(),
    );
    await pressSave(editor);
    await isRefused(/Máy chủ gặp lỗi/);
    await editor.unrouteAll();
  });

  await test.step('a proxy answers 502 with a page of its own', async () => {
    await editor.route(STORES, (route) =>
      route.request().method() === 'GET'
        ? route.continue()
        : route.fulfill({
            status: 502,
            contentType: 'text/html',
            body: '<h1>502 Bad Gateway</h1>',
          }),
    );
    await pressSave(editor);
    await isRefused(BUSY);
    await editor.unrouteAll();
  });

  await test.step('the network is away, for saving and for publishing', async () => {
    await editor.context().setOffline(true);
    await saveButton(editor).click();
    await isRefused(NETWORK);
    await editor.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(refusalIn(editor)).toContainText('Chưa đăng được');
    await isRefused(NETWORK);
    await editor.context().setOffline(false);
  });

  await test.step('the network comes back: everything is stored', async () => {
    await publish(editor);
    await expect(refusalIn(editor)).toHaveCount(0);
    await expect(saveButton(editor)).toBeDisabled();
    await expectTyped(editor, article);
    expect(await api.stored(editor.url())).toMatchObject({
      title: article.title,
      summary: article.summary,
      body: `<p>${article.text}</p>`,
    });
  });

  await test.step('a rule of ours answers 400: the address of what is published stays', async () => {
    const changed = { ...article, category: 'Hoạt động của Sở', text: `Nội dung ${name} đã sửa.` };
    const slug = editor.getByRole('textbox', { name: 'Đường dẫn' });
    const before = await slug.inputValue();
    await typeArticle(editor, changed);
    await slug.fill('duong-dan-khac');
    expect((await pressSave(editor)).status()).toBe(400);
    await expect(refusalIn(editor)).toContainText('Đường dẫn của nội dung đã đăng không đổi được');
    await expectTyped(editor, changed);
    await expect(slug).toHaveValue('duong-dan-khac');
    await slug.fill(before);
    expect((await pressSave(editor)).status()).toBe(200);
    await expect(saveButton(editor)).toBeDisabled();
    await expectTyped(editor, changed);
  });

  await test.step('the only item of its type, too', async () => {
    await editor.getByRole('link', { name: 'Thông tin cổng' }).click();
    const hours = editor.getByRole('textbox', { name: 'Giờ làm việc' });
    const map = editor.getByRole('textbox', { name: 'Địa chỉ bản đồ' });
    await hours.fill(`Cả ngày ${name}`);
    await map.fill('ban-do');
    expect((await pressSave(editor)).status()).toBe(400);
    await expect(refusalIn(editor)).toContainText('Địa chỉ bản đồ “ban-do” không hợp lệ');
    await expect(hours).toHaveValue(`Cả ngày ${name}`);
    await expect(map).toHaveValue('ban-do');
    await expect(saveButton(editor)).toBeEnabled();
  });

  const trouble = await desk.leave();
  const provoked = /\b(400|500|502)\b|INTERNET_DISCONNECTED|Failed to load resource/;
  expect(trouble.filter((one) => !provoked.test(one))).toEqual([]);
});
