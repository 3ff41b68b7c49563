import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { diskNameOf } from './file-names';

/**
 * In pixels, from a thumbnail in a list to a full screen; the browser scales widths between. Why WebP
 * alone: docs/decisions/007.
 */
const WIDTHS = [320, 640, 960, 1280, 1920];
const MIME = 'image/webp';
const QUALITY = 80;
const EFFORT = 2;
const KB = 1000;
/** In pixels: the limit of WebP in both directions (RFC 9649). */
const MAX_WEBP_SIDE = 16_383;
/** Names that sharp uses; AVIF is `heif`, which Strapi does not take for a picture. */
const PICTURES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);

interface StoredFile {
  filepath?: string;
  getStream: () => NodeJS.ReadableStream;
}

interface StoredPicture extends StoredFile {
  name: string;
  hash: string;
  path?: string | null;
  tmpWorkingDirectory: string;
}

/**
 * Strapi makes smaller copies in the format of the upload. These replace them: WebP, in the widths that
 * the site's layout uses, the largest no wider than the upload. Broken pictures were refused before
 * (`uploads/upload-pictures.ts`), at less cost.
 */
export function registerRenditions(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('image-manipulation');
  service.isFaultyImage = async () => false;
  service.isImage = isPicture;
  service.isResizableImage = isPicture;
  service.generateFileName = diskNameOf;
  service.generateResponsiveFormats = async (picture: StoredPicture) => {
    const { responsiveDimensions } = await strapi.plugin('upload').service('upload').getSettings();
    return responsiveDimensions ? makeRenditions(picture) : [];
  };
}

/** Strapi forgets the path of a file while it stores it. */
async function isPicture({ filepath, getStream }: StoredFile): Promise<boolean> {
  const facts = await sharp(filepath ?? (await buffer(getStream())))
    .metadata()
    .catch(() => undefined);
  return facts !== undefined && PICTURES.has(facts.format);
}

async function makeRenditions(picture: StoredPicture) {
  const content = await buffer(picture.getStream());
  const { width, height } = await sharp(content).metadata();
  const made = await Promise.allSettled(
    widthsOf(width, height).map((one) => makeRendition(picture, content, one)),
  );
  // All must have ended before the folder of the others is removed.
  return made.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** A very tall picture, such as a screenshot of a whole page, has no wide copies. */
function widthsOf(width: number, height: number): number[] {
  const largest = Math.min(width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((one) => one < largest), largest];
  return widths.filter((one) => Math.ceil((height * one) / width) <= MAX_WEBP_SIDE);
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
