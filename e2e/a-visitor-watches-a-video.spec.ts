import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
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
  await page.getByText('Nội dung lời').click();
  await expect(page.getByText('Mỗi vùng đất có một hương vị riêng.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Video clip');
});
