import { isRecord } from '@portal/contract/is-record';
import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { checkFile, type Checked } from './upload-validation';
import type { UploadedFile } from './uploaded-file';
import { nameFiles } from './upload-names';
import { inOrderOfForm } from './upload-order';
import { cleanPicture } from './upload-pictures';

/**
 * Runs behind the body parser: it checks every file of a form before anything uses it, names it after
 * its kind, removes the camera's notes from pictures, and deletes the temporary copies when the answer
 * is sent.
 */
const uploadContents: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files = inOrderOfForm(Object.values(ctx.request.files ?? {}).flat());
  if (files.length === 0) return next();
  try {
    const checked = await Promise.all(files.map(checkFile));
    const refusals = refusalsOf(checked) ?? (await cleanPictures(files, checked));
    if (refusals) return refuse(ctx, 400, 'ValidationError', refusals);
    const body: unknown = ctx.request.body;
    const problem = nameFiles(files, checked.filter(isWelcome), isRecord(body) ? body : {});
    if (problem) return refuse(ctx, 400, 'ValidationError', problem);
    return await next();
  } finally {
    await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
  }
};

type Welcome = Exclude<Checked, { refusal: string }>;

function isWelcome(one: Checked): one is Welcome {
  return !('refusal' in one);
}

/** All refusals in one text; undefined if there are none. */
function refusalsOf(checked: Checked[]): string | undefined {
  return checked.flatMap((one) => (isWelcome(one) ? [] : [one.refusal])).join(' ') || undefined;
}

/** One after the other: each may take hundreds of megabytes of memory while it is read. */
async function cleanPictures(
  files: UploadedFile[],
  checked: Checked[],
): Promise<string | undefined> {
  const refusals: string[] = [];
  for (const [index, one] of checked.entries()) {
    const file = files[index];
    if (!file || !isWelcome(one) || one.kind.family !== 'picture') continue;
    const refusal = await cleanPicture(file);
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals.join(' ') || undefined;
}

export default uploadContents;
