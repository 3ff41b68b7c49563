import { randomUUID } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { dropFiles } from './support/dropped-files.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';

test('a photo that the library has is used again, and the server keeps nothing of it', async ({
  browser,
}) => {
  const name = randomUUID().slice(0, 8);
  const photo = makePicture(320, 240);
  const api = await openAdminApi();
  await api.upload(`da-co-${name}.png`, photo, { alternativeText: 'Toàn cảnh buổi lễ' });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const dropped: number[] = [];
  editor.on('response', (response) => {
    const isOfParts = response.url().includes('/admin/upload-parts/');
    if (isOfParts && response.request().method() === 'DELETE') dropped.push(response.status());
  });
  await editor.goto('/admin/content-manager/collection-types/api::gallery.gallery/create');
  await dropFiles(editor.getByText('Kéo thả ảnh vào đây'), [
    { name: `chup-lai-${name}.png`, mimeType: 'image/png', buffer: photo },
    { name: `hong-${name}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from('x') },
  ]);
  await expect(editor.getByText('1 ảnh chưa tải lên được')).toBeVisible();
  const photos = editor.getByRole('list', { name: 'Ảnh của album theo thứ tự' });
  await expect(photos.getByRole('listitem')).toHaveCount(1);
  await expect(photos).toContainText(`da-co-${name}.png`);
  await expect(photos.getByLabel('Mô tả cho người không nhìn thấy ảnh')).toHaveValue(
    'Toàn cảnh buổi lễ',
  );
  await expect.poll(() => dropped).toEqual([204, 204]);
  await desk.leave();
});
