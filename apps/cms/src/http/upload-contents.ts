import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuse } from './refuse';
import { refusalOf, type UploadedFile } from './upload-check';

/**
 * Stands behind the body parser: every file of a form is looked into before anything uses it, and
 * its temporary copy is gone when the answer is sent, whatever the answer is.
 */
const uploadContents: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files: UploadedFile[] = Object.values(ctx.request.files ?? {}).flat();
  if (files.length === 0) return next();
  try {
    const refusals = (await Promise.all(files.map(refusalOf))).filter((text) => text !== undefined);
    if (refusals.length > 0) return refuse(ctx, 400, 'ValidationError', refusals.join(' '));
    return await next();
  } finally {
    await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
  }
};

export default uploadContents;
