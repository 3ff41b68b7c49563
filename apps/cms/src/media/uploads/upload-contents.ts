import { isRecord } from '@portal/contract/is-record';
import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { askAboutKnown, rememberSources } from '../duplicates/ask-about-known';
import { checksumOf } from '../duplicates/known-files';
import { folderOfMonth } from '../folders/dated-folders';
import { mayUpload } from './may-upload';
import { notesOf, type PictureNotes } from './picture-notes';
import { completeInfos } from './upload-infos';
import { checkFile, type Checked } from './upload-validation';
import type { UploadedFile } from './uploaded-file';
import { nameFiles } from './upload-names';
import { inOrderOfForm } from './upload-order';
import { cleanPicture } from './upload-pictures';

/**
 * Runs after the body parser. It checks every uploaded file before anything uses it, fixes its name and
 * MIME type, takes descriptions from pictures and removes their metadata, puts files without a folder into
 * the folder of the month, and deletes the temporary copies at the end.
 */
const uploadContents: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const files = inOrderOfForm(Object.values(ctx.request.files ?? {}).flat());
    if (files.length === 0) return next();
    try {
      const checked = await Promise.all(files.map(checkFile));
      const refusals = refusalsOf(checked);
      if (refusals) return refuse(ctx, 400, 'ValidationError', refusals);
      const checksums = await Promise.all(files.map(checksumOf));
      // The router checks rights only later, but duplicates and folders are only for users who may upload.
      const isAdding = !isReplacing(ctx) && (await mayUpload(strapi, ctx));
      if (isAdding && (await askAboutKnown(strapi, ctx, { files, checksums }))) return;
      const notes = await notesOfPictures(files, checked);
      const broken = await cleanPictures(files, checked);
      if (broken) return refuse(ctx, 400, 'ValidationError', broken);
      const body: unknown = ctx.request.body;
      const fields = isRecord(body) ? body : {};
      const problem = nameFiles(files, checked.filter(isWelcome), fields);
      if (problem) return refuse(ctx, 400, 'ValidationError', problem);
      // A replacement keeps the folder and the description of the former file.
      if (isAdding) {
        let month: Promise<number> | undefined;
        const folder = () => (month ??= folderOfMonth(strapi, new Date()));
        await completeInfos(fields['fileInfo'], notes, folder);
      }
      await next();
      await rememberSources(strapi, ctx, checksums);
    } finally {
      await Promise.all(files.map((file) => rm(file.filepath, { force: true })));
    }
  };

type Welcome = Exclude<Checked, { refusal: string }>;

function isWelcome(one: Checked): one is Welcome {
  return !('refusal' in one);
}

const isPicture = (one: Checked | undefined) =>
  one !== undefined && isWelcome(one) && one.kind.family === 'picture';

function isReplacing({ path, query }: { path: string; query: object }): boolean {
  return 'id' in query || path.endsWith('/replace');
}

function refusalsOf(checked: Checked[]): string | undefined {
  return checked.flatMap((one) => (isWelcome(one) ? [] : [one.refusal])).join(' ') || undefined;
}

/** Sequential, because each file is read into memory. */
async function notesOfPictures(files: UploadedFile[], checked: Checked[]) {
  const notes: (PictureNotes | undefined)[] = [];
  for (const [index, file] of files.entries()) {
    notes.push(isPicture(checked[index]) ? await notesOf(file.filepath) : undefined);
  }
  return notes;
}

/** Sequential, because decoding a picture may take hundreds of megabytes of memory. */
async function cleanPictures(
  files: UploadedFile[],
  checked: Checked[],
): Promise<string | undefined> {
  const refusals: string[] = [];
  for (const [index, file] of files.entries()) {
    if (!isPicture(checked[index])) continue;
    const refusal = await cleanPicture(file);
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals.join(' ') || undefined;
}

export default uploadContents;
