import { randomBytes, randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';

const MB = 1_000_000;
const SIZE = 9 * MB;
const BYTES_PER_SECOND = 2 * MB;

/** Text, for its bytes may be anything that is a letter. */
const minutes = () => Buffer.from(randomBytes(SIZE / 2).toString('hex'));

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
  await page.goto('/admin/plugins/upload');
  await page.getByRole('button', { name: 'Mới', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /URL/ })).toHaveCount(0);
  const chooser = page.waitForEvent('filechooser');
  const network = await page.context().newCDPSession(page);
  const emulate = (offline: boolean, uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline, latency: 0, downloadThroughput: -1, uploadThroughput },
    });
  await network.send('Network.enable');
  await emulate(false, BYTES_PER_SECOND);
  await page.getByRole('menuitem', { name: 'Tải tệp lên' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: minutes() });

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
  });
  await desk.leave();
});
