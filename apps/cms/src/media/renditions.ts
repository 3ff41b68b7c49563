import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/**
 * From a list's small picture to a full screen; widths between are scaled down by the browser.
 * In pixels. WebP alone: measured in docs/decisions/007.
 */
const WIDTHS = [320, 640, 960, 1280, 1920];
const MIME = 'image/webp';
const QUALITY = 80;
const EFFORT = 2;
const KB = 1000;

interface StoredPicture {
  name: string;
  hash: string;
  path?: string | null;
  tmpWorkingDirectory: string;
  getStream: () => NodeJS.ReadableStream;
}

/**
 * Strapi makes smaller copies in the format of the upload. Ours are the ones that the site shows:
 * WebP, in the widths that its layout uses, the largest as wide as the upload where that is less.
 * Whether a picture is broken was found out before (`http/upload-pictures.ts`), at less cost.
 */
export function registerRenditions(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('image-manipulation');
  service.isFaultyImage = async () => false;
  service.isResizableImage = service.isImage;
  service.generateResponsiveFormats = async (picture: StoredPicture) => {
    const { responsiveDimensions } = await strapi.plugin('upload').service('upload').getSettings();
    return responsiveDimensions ? makeRenditions(picture) : [];
  };
}

async function makeRenditions(picture: StoredPicture) {
  const content = await buffer(picture.getStream());
  const { width } = await sharp(content).metadata();
  return Promise.all(widthsOf(width).map((one) => makeRendition(picture, content, one)));
}

function widthsOf(width: number): number[] {
  const largest = Math.min(width, Math.max(...WIDTHS));
  return [...WIDTHS.filter((one) => one < largest), largest];
}

async function makeRendition(picture: StoredPicture, content: Buffer, width: number) {
  const key = `webp_${width}`;
  const hash = `${key}_${picture.hash}`;
  const filepath = path.join(picture.tmpWorkingDirectory, hash);
  const made = await sharp(content, { animated: true })
    .resize({ width })
    .webp({ quality: QUALITY, effort: EFFORT })
    .toFile(filepath);
  const file = {
    name: `${key}_${picture.name}`,
    hash,
    ext: '.webp',
    mime: MIME,
    filepath,
    path: picture.path ?? null,
    getStream: () => createReadStream(filepath),
    width: made.width,
    height: made.pageHeight ?? made.height,
    size: Number((made.size / KB).toFixed(2)),
    sizeInBytes: made.size,
  };
  return { key, file };
}
