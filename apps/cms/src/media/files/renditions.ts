import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { diskNameOf } from './file-names';
import { makeRenditions, type StoredPicture } from './make-renditions';

/** Format names of sharp. AVIF is `heif`, which Strapi does not recognise as a picture. */
const PICTURES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);

interface OpenFile {
  filepath?: string;
  getStream: () => NodeJS.ReadableStream;
}

/**
 * Replaces Strapi's smaller copies, which have the format of the upload, by WebP renditions in the widths
 * of the site's layout. It skips Strapi's check for broken pictures, because
 * `uploads/upload-pictures.ts` has already refused them at less cost.
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

/** False if an administrator has switched renditions off in the settings of the media library. */
export async function wantsRenditions(strapi: Core.Strapi): Promise<boolean> {
  const { responsiveDimensions } = await strapi.plugin('upload').service('upload').getSettings();
  return responsiveDimensions === true;
}

/** Reads the stream if there is no `filepath`, which Strapi drops while it stores a file. */
export async function isPicture({ filepath, getStream }: OpenFile): Promise<boolean> {
  const facts = await sharp(filepath ?? (await buffer(getStream())))
    .metadata()
    .catch(() => undefined);
  return facts !== undefined && PICTURES.has(facts.format);
}
