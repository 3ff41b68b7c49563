import { openEditorsDesk, startArticle } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

test('the buttons of a form come in a browser that is never idle', async ({ browser }) => {
  const desk = await openEditorsDesk(browser);
  await desk.page.addInitScript(() => {
    window.requestIdleCallback = (callback, { timeout } = {}) => {
      const late = () => callback({ didTimeout: true, timeRemaining: () => 0 });
      return timeout === undefined ? 0 : window.setTimeout(late, timeout);
    };
  });
  await startArticle(desk.page);
  for (const name of ['Lưu', 'Đăng']) {
    await expect(desk.page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
