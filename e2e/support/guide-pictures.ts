import type { Page } from '@playwright/test';
import { openAdminApi } from './admin-api.ts';
import { titleIn } from './article-form.ts';
import { makePicture } from './picture.ts';

const SIZE = { width: 1280, height: 720 };
const QUALITY = 55;

interface Picture {
  name: string;
  content: Buffer;
}

/** The pictures of the guide for editors: a form, and the dialog before publishing. */
export async function takeGuidePictures(page: Page): Promise<Picture[]> {
  const api = await openAdminApi();
  const id = await api.upload('anh.png', makePicture(640, 420), {});
  const figure = `<figure><img src="${await api.addressOfFile(id)}"></figure>`;
  const { documentId } = await api.create('article', {
    title: 'Tập huấn sử dụng chữ ký số cho cán bộ xã, phường',
    summary: 'Hơn một trăm cán bộ được hướng dẫn ký số trên điện thoại và máy tính.',
    body: `<p>Ngày 20-11-2026, Sở tổ chức tập huấn.</p>${figure}`,
  });
  await page.setViewportSize(SIZE);
  await page.goto(`/admin/content-manager/collection-types/api::article.article/${documentId}`);
  await titleIn(page).waitFor();
  await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor();
  const form = await pictureOf(page);
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  const beforePublishing = await pictureOf(page);
  await api.remove('article', documentId);
  return [
    { name: 'form', content: form },
    { name: 'before-publishing', content: beforePublishing },
  ];
}

/** Compresses the picture enough to commit it. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const client = await page.context().newCDPSession(page);
  const asked = { format: 'webp' as const, quality: QUALITY };
  const { data } = await client.send('Page.captureScreenshot', asked);
  await client.detach();
  return Buffer.from(data, 'base64');
}
