import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/**
 * In pixels: the widths that the site's layout needs on 1x to 3x screens, from the logo to a full screen.
 * Raise `RENDITIONS_VERSION` when you change them. For the choice of WebP and its quality see
 * docs/decisions/007.
 */
const WIDTHS = [128, 240, 320, 480, 688, 960, 1280, 1920];
export const RENDITIONS_VERSION = 2;
const MIME = 'image/webp';
const QUALITY = 75;
const EFFORT = 4;
const KB = 1000;
/** In pixels: the limit of WebP in both directions (RFC 9649). */
const MAX_WEBP_SIDE = 16_383;

export interface StoredPicture {
  name: string;
  hash: string;
  path?: string | null;
  tmpWorkingDirectory: string;
  getStream: () => NodeJS.ReadableStream;
}

export interface MadeRendition {
  /** Its key in the `formats` of the upload. */
  key: string;
  file: { hash: string; ext: string; getStream: () => NodeJS.ReadableStream };
}

/** Makes the renditions of a picture in its working directory, except those whose keys are `known`. */
export async function makeRenditions(
  picture: StoredPicture,
  known: ReadonlySet<string> = new Set(),
): Promise<MadeRendition[]> {
  const content = await buffer(picture.getStream());
  const { width, height } = await sharp(content).metadata();
  const missing = widthsOf(width, height).filter((one) => !known.has(keyOf(one)));
  const made = await Promise.allSettled(missing.map((one) => makeRendition(picture, content, one)));
  // Wait for all, even if one fails, because the caller then removes their folder.
  return made.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

const keyOf = (width: number) => `webp_${width}`;

/** Skips widths at which a very tall picture, such as a page screenshot, would exceed WebP's limit. */
function widthsOf(width: number, height: number): number[] {
  const largest = Math.min(width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((one) => one < largest), largest];
  return widths.filter((one) => Math.ceil((height * one) / width) <= MAX_WEBP_SIDE);
}

async function makeRendition(
  picture: StoredPicture,
  content: Buffer,
  width: number,
): Promise<MadeRendition> {
  const key = keyOf(width);
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
