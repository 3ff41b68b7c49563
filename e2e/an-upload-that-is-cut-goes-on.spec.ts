import { randomBytes, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openDeskSignedInAnew, openEditorsDesk } from './support/editor.ts';
import { endSession } from './support/end-session.ts';
import { expect, test } from './support/journey.ts';

const MB = 1_000_000;
const SIZE = 9 * MB;
const BYTES_PER_SECOND = 2 * MB;

/** A text file, because any letters are valid content. */
const minutes = () => Buffer.from(randomBytes(SIZE / 2).toString('hex'));

/** Opens the library's upload dialog; returns a function that chooses a file, which uploads at once. */
async function openChooser(page: Page): Promise<(name: string) => Promise<void>> {
  await page.goto('/admin/plugins/upload');
  await page.getByRole('button', { name: 'Mới', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /URL/ })).toHaveCount(0);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Tải tệp lên' }).click();
  const files = await chooser;
  return (name) => files.setFiles({ name, mimeType: 'text/plain', buffer: minutes() });
}

/** Counts announcements: each one starts an upload from the beginning. */
function countBeginnings(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/admin/upload-parts')) count += 1;
  });
  return () => count;
}

test('an upload that is cut in the middle goes on by itself', async ({ browser }) => {
  test.slow();
  const name = `ghi-am-${randomUUID().slice(0, 8)}.txt`;
  const desk = await openEditorsDesk(browser);
  const { page } = desk;
  const offsets: number[] = [];
  page.on('request', (request) => {
    const offset = request.headers()['upload-offset'];
    if (request.method() === 'PATCH' && offset !== undefined) offsets.push(Number(offset));
  });
  const beginnings = countBeginnings(page);
  const choose = await openChooser(page);
  const network = await page.context().newCDPSession(page);
  const emulate = (offline: boolean, uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await network.send('Network.enable');
  await emulate(false, BYTES_PER_SECOND);
  await choose(name);

  await test.step('it shows how far it is, and says that it waits when the network is gone', async () => {
    await expect(page.getByText(/Đang tải.*\([1-9]\d?%\)/)).toBeVisible();
    await expect.poll(() => offsets.length).toBeGreaterThan(0);
    await emulate(true, -1);
    await expect(page.getByText('Mất kết nối với máy chủ.')).toBeVisible();
  });

  await test.step('it goes on where it was, without anybody doing anything', async () => {
    const before = offsets.length;
    await emulate(false, -1);
    await expect(page.getByText('Đã tải lên 1 tệp')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Mất kết nối với máy chủ.')).toHaveCount(0);
    expect(offsets.length).toBeGreaterThan(before);
    expect(offsets.slice(before).every((offset) => offset > 0)).toBe(true);
    expect(beginnings()).toBe(1);
  });
  await desk.leave();
});

test('an upload goes on when the server was away for a while', async ({ browser }) => {
  test.slow();
  const desk = await openEditorsDesk(browser);
  const { page } = desk;
  const beginnings = countBeginnings(page);
  let isAway = true;
  const refused: string[] = [];
  await page.route('**/admin/upload-parts/*', async (route) => {
    if (!isAway) return route.continue();
    refused.push(route.request().method());
    return route.fulfill({ status: 503 });
  });
  const choose = await openChooser(page);
  await choose(`khoi-dong-lai-${randomUUID().slice(0, 8)}.txt`);
  await expect.poll(() => refused).toContain('HEAD');
  await expect(page.getByText('Mất kết nối với máy chủ.')).toBeVisible();
  isAway = false;
  await expect(page.getByText('Đã tải lên 1 tệp')).toBeVisible({ timeout: 60_000 });
  expect(beginnings()).toBe(1);
  await desk.leave();
});

test('an upload of somebody whose session is over says so', async ({ browser }) => {
  const desk = await openDeskSignedInAnew(browser);
  const { page } = desk;
  const choose = await openChooser(page);
  await endSession(page);
  await choose(`het-phien-${randomUUID().slice(0, 8)}.txt`);
  await expect(page.getByText('Bạn cần đăng nhập lại rồi thử lại.')).toBeVisible();
  await desk.leave();
});
