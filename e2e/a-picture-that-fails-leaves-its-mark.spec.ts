import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';
import { clipboard, drop, paste, publishText, save, startText } from './support/rich-text.ts';

const rtfOf = (picture: Buffer) =>
  `{\\rtf1{\\*\\shppict{\\pict\\picw640\\pngblip\n${picture.toString('hex')}}}}`;

const FULL = 'Thư viện đã đầy.';

test('a picture that fails leaves its mark, and the text is not lost', async ({
  browser,
  page,
}) => {
  test.slow();
  const title = `Ảnh dán từ Word ${randomUUID().slice(0, 8)}`;
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const text = await startText(editor, title);
  let address = '';
  const { html } = clipboard('20-word-pictures');

  await test.step('where it is refused, the mark says why', async () => {
    const refusal = { status: 400, name: 'ValidationError', message: FULL, details: {} };
    await editor.route('**/upload', (route) =>
      route.fulfill({ status: 400, json: { data: null, error: refusal } }),
    );
    await paste(text, { html, rtf: rtfOf(makePicture(640, 420)) });
    await expect(text.getByRole('status').first()).toHaveText(
      /Ảnh chưa tải lên được: Toàn cảnh hội trường.*Thư viện đã đầy/,
    );
    await expect(text.getByText('Hình 1. Quang cảnh Hội nghị')).toBeVisible();
    await expect(text.getByRole('status').last()).toHaveText(/Ảnh không có trong nội dung đã dán/);
  });

  await test.step('the text is saved with its marks, and not published', async () => {
    const body = await save(editor);
    expect(body).toContain(
      '<p class="missing-picture">Ảnh chưa tải lên được: Toàn cảnh hội trường',
    );
    expect(body).toContain('Hình 1. Quang cảnh');
    await editor.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(editor.getByText(/còn ảnh chưa tải lên được/).first()).toBeVisible();
  });

  await test.step('tried again, the picture stands with its caption', async () => {
    await editor.unroute('**/upload');
    await text.getByRole('button', { name: 'Thử lại' }).click();
    const figure = text.getByRole('figure');
    await expect(figure.getByRole('img', { name: 'Toàn cảnh hội trường' })).toBeVisible();
    await expect(figure).toContainText('Hình 1. Quang cảnh Hội nghị');
    await text.getByRole('button', { name: 'Xóa' }).click();
    await expect(text.getByRole('status')).toHaveCount(0);
  });

  await test.step('a picture that is dropped in is uploaded, too', async () => {
    await drop(text.getByText('Hình 1.'), { name: 'tha-vao.png', buffer: makePicture(300, 200) });
    await expect(text.getByRole('figure')).toHaveCount(2);
    await text.getByRole('button', { name: 'Ảnh chưa có mô tả' }).click();
    await editor.getByRole('textbox', { name: 'Mô tả ảnh' }).fill('Ảnh thả vào');
    await editor.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await expect(text.getByRole('img', { name: 'Ảnh thả vào' })).toBeVisible();
    address = await publishText(editor);
  });

  await test.step('and readers see it', async () => {
    await page.goto(address);
    const picture = page.getByRole('article').getByRole('img', { name: 'Toàn cảnh hội trường' });
    await expect(picture).toHaveAttribute('width', '640');
    await expect(picture).toHaveJSProperty('naturalWidth', 640);
  });

  const trouble = await desk.leave();
  expect(
    trouble.filter((one) => !/\/upload|actions\/publish|ERR_FAILED|\b400\b/.test(one)),
  ).toEqual([]);
});
