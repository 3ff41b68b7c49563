import { expect, type Page } from '@playwright/test';

/** As when it runs out: the server knows neither the session nor its tokens any more. */
export async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'jwtToken')?.value ?? '';
  // Other journeys of the same editor go on: their devices are others.
  const deviceId = await page.evaluate(() => localStorage.getItem('strapi.admin.deviceId'));
  expect(deviceId).not.toBeNull();
  const answer = await page.request.post('/admin/logout', {
    data: { deviceId },
    headers: { Authorization: `Bearer ${decodeURIComponent(token)}` },
  });
  expect(answer.ok()).toBe(true);
}
