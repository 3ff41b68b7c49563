import { expect, type Page } from '@playwright/test';

/** Simulates an expired session: the server forgets the session and its tokens. */
export async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'jwtToken')?.value ?? '';
  // Ends only this device, because other journeys use the same editor on other devices.
  const deviceId = await page.evaluate(() => localStorage.getItem('strapi.admin.deviceId'));
  expect(deviceId).not.toBeNull();
  const answer = await page.request.post('/admin/logout', {
    data: { deviceId },
    headers: { Authorization: `Bearer ${decodeURIComponent(token)}` },
  });
  expect(answer.ok()).toBe(true);
}
