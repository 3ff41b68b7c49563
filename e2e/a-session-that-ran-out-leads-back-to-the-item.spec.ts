import { randomUUID } from 'node:crypto';
import {
  createArticle,
  expectTyped,
  offerIn,
  pressSave,
  saveButton,
  typeArticle,
} from './support/article-form.ts';
import { openDeskSignedInAnew, signInHere } from './support/editor.ts';
import { endSession } from './support/end-session.ts';
import { expect, test } from './support/journey.ts';

const SOON_MS = 10_000;

test('a session that ran out leads back to the item', async ({ browser }) => {
  test.slow();
  const name = randomUUID().slice(0, 8);
  const desk = await openDeskSignedInAnew(browser);
  const editor = desk.page;
  const article = {
    title: `Bài hết phiên ${name}`,
    summary: `Tóm tắt ${name}.`,
    category: 'Thông báo',
    text: `Viết rất lâu ${name}.`,
  };
  await createArticle(editor, `Bài ${name}`);
  const address = new URL(editor.url());
  await typeArticle(editor, article);
  await endSession(editor);

  await test.step('saving says that the session is over, and nothing is lost', async () => {
    const said = editor.getByRole('alertdialog', { name: 'Phiên làm việc đã kết thúc' });
    const saving = saveButton(editor).click({ timeout: SOON_MS });
    // A background request of the form may notice the ended session first; its dialog then covers the button.
    await saving.catch(() => expect(said).toBeVisible());
    await expect(said).toContainText('được giữ trên máy này');
    await said.getByRole('button').last().click();
    await expect(editor).toHaveURL(/\/auth\/login/);
    await expect(editor.getByRole('status').getByText(/Phiên làm việc đã hết hạn/)).toBeVisible();
  });

  await test.step('whoever signs in is back at the item, and gets the text', async () => {
    await signInHere(editor);
    await expect(editor).toHaveURL((url) => url.pathname === address.pathname);
    const offer = offerIn(editor);
    await offer.getByRole('button', { name: 'Lấy lại' }).click();
    await expectTyped(editor, article);
    expect((await pressSave(editor)).status()).toBe(200);
  });

  const trouble = await desk.leave();
  expect(trouble.filter((one) => !/\b401\b|Token refresh/.test(one))).toEqual([]);
});
