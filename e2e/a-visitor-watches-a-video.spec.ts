import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openEditorsDesk, publish } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';
import { open, video } from './support/templates.ts';

const player = (page: Page) => page.locator('video');

test('a film plays with its captions shown, and can be moved in', async ({ page }) => {
  await open(page, video);
  await player(page).evaluate(async (film: HTMLVideoElement) => {
    film.muted = true;
    await film.play();
  });
  const captions = () =>
    player(page).evaluate((film: HTMLVideoElement) => {
      const [track] = film.textTracks;
      return { mode: track?.mode, cues: track?.cues?.length ?? 0 };
    });
  await expect.poll(captions).toEqual({ mode: 'showing', cues: expect.any(Number) });
  await expect.poll(async () => (await captions()).cues).toBeGreaterThan(0);
  await player(page).evaluate((film: HTMLVideoElement) => {
    film.currentTime = 6;
  });
  const at = () => player(page).evaluate((film: HTMLVideoElement) => film.currentTime);
  await expect.poll(at).toBeGreaterThan(5.9);
});

test('a part of a film is answered as a part', async ({ page, request }) => {
  await open(page, video);
  const address = (await player(page).getAttribute('src')) ?? '';
  const part = await request.get(address, { headers: { Range: 'bytes=100-199' } });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toMatch(/^bytes 100-199\/\d+$/);
  expect((await part.body()).length).toBe(100);
});

test('a visitor goes from the list to a film and its words, and back', async ({ page }) => {
  await page.goto('/video');
  await page.getByRole('link', { name: video.heading }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(video.heading);
  await page.getByText('Lời thuyết minh', { exact: true }).click();
  await expect(page.getByText('Mỗi vùng đất có một hương vị riêng.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Video clip');
});

test('a film on YouTube waits for the visitor, then plays on the host without cookies', async ({
  browser,
  context,
  page,
}) => {
  const title = `Phim từ YouTube ${randomUUID().slice(0, 8)}`;
  await test.step('an editor gives its address, other hosts are refused in words', async () => {
    const desk = await openEditorsDesk(browser);
    const editor = desk.page;
    await editor.goto('/admin/content-manager/collection-types/api::video.video/create');
    await editor.getByRole('textbox', { name: 'Tiêu đề' }).fill(title);
    const address = editor.getByRole('textbox', { name: 'Địa chỉ YouTube' });
    await address.fill('https://vimeo.com/76979871');
    await editor.getByRole('button', { name: 'Đăng', exact: true }).click();
    await expect(editor.getByText('không phải của một video YouTube').first()).toBeVisible();
    await address.fill('https://youtu.be/dQw4w9WgXcQ?si=abc');
    await publish(editor);
    const complaints = (await desk.leave()).filter((one) => !/400/.test(one));
    expect(complaints, 'errors in the admin').toEqual([]);
  });

  const outside: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => {
      outside.push(new URL(route.request().url()).origin);
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<p>Phim đang phát</p>',
      });
    },
  );
  const link = page.getByRole('link', { name: title });
  await loadUntil(page, '/video', () => expect(link).toBeVisible({ timeout: LOADED_MS }));
  await link.click();
  await expect(page.getByText('Video này nằm trên YouTube.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(outside, 'asked of others before the click').toEqual([]);

  await pressEnter(page.getByRole('button', { name: `Phát video “${title}” từ YouTube` }));
  const frame = page.frameLocator(`iframe[title="Trình phát video “${title}”"]`);
  await expect(frame.getByText('Phim đang phát')).toBeVisible();
  expect(outside).toEqual(['https://www.youtube-nocookie.com']);
});
