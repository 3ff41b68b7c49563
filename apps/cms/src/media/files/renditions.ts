import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { diskNameOf } from './file-names';
import { makeRenditions, type StoredPicture } from './make-renditions';

/** Names that sharp uses; AVIF is `heif`, which Strapi does not take for a picture. */
const PICTURES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);

interface OpenFile {
  filepath?: string;
  getStream: () => NodeJS.ReadableStream;
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
  service.generateResponsiveFormats = async (picture: StoredPicture) =>
    (await wantsRenditions(strapi)) ? makeRenditions(picture) : [];
}

/** An administrator can switch them off in the settings of the media library. */
export async function wantsRenditions(strapi: Core.Strapi): Promise<boolean> {
  const { responsiveDimensions } = await strapi.plugin('upload').service('upload').getSettings();
  return responsiveDimensions === true;
}

/** Strapi forgets the path of a file while it stores it. */
export async function isPicture({ filepath, getStream }: OpenFile): Promise<boolean> {
  const facts = await sharp(filepath ?? (await buffer(getStream())))
    .metadata()
    .catch(() => undefined);
  return facts !== undefined && PICTURES.has(facts.format);
}
