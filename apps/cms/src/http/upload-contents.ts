import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuse } from './refuse';
import { isPicture, refusalOf, type UploadedFile } from './upload-check';
import { cleanPicture } from './upload-pictures';

/**
 * Stands behind the body parser: every file of a form is looked into before anything uses it,
 * pictures are freed of what the camera noted, and its temporary copy is gone when the answer is
 * sent, whatever the answer is.
 */
const uploadContents: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files: UploadedFile[] = Object.values(ctx.request.files ?? {}).flat();
  if (files.length === 0) return next();
  try {
    const refusals =
      (await refusalsOf(files, refusalOf)) ??
      (await refusalsOf(files.filter(isPicture), cleanPicture));
    if (refusals) return refuse(ctx, 400, 'ValidationError', refusals);
    return await next();
  } finally {
    await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
  }
};

/** All that is wrong, in one text; undefined where nothing is. */
async function refusalsOf(
  files: UploadedFile[],
  check: (file: UploadedFile) => Promise<string | undefined>,
): Promise<string | undefined> {
  const refusals = await Promise.all(files.map(check));
  return refusals.filter((text) => text !== undefined).join(' ') || undefined;
}

export default uploadContents;
