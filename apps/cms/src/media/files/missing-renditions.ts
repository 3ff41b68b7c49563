import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { oncePerVersion } from '../../platform/database/once-per-version';
import { enqueueMany } from '../../platform/jobs/enqueue';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { findFile, removeFromDisk, type StoredFile } from './file';
import { followInItems } from './following';
import { makeRenditions, RENDITIONS_VERSION, type MadeRendition } from './make-renditions';
import { isPicture, wantsRenditions } from './renditions';
import { findTextsWith } from './texts-with-file';

/** The service key of the worker: `strapi.get<Worker>(RENDITION_WORKER)`. */
export const RENDITION_WORKER = 'portal.renditionWorker';

/** The kind of job; the job's key is the id of the file. */
const KIND = 'make-renditions';
const LEASE_MS = 60_000;
/** A picture that still cannot be read then keeps its renditions as they are. */
const MAX_ATTEMPTS = 3;

/**
 * Makes renditions that an earlier version did not make, in the background, newest pictures first. It
 * keeps existing renditions, because their URLs may be in use elsewhere.
 */
export async function startRenditionWorker(strapi: Core.Strapi): Promise<Worker> {
  const { connection: db } = strapi.db;
  await oncePerVersion(strapi, 'renditions', RENDITIONS_VERSION, () =>
    db.transaction(enqueuePictures),
  );
  return startWorker({
    ...{ db, log: strapi.log, kind: KIND, leaseMs: LEASE_MS, maxAttempts: MAX_ATTEMPTS },
    run: ({ key }) => addMissing(strapi, Number(key)),
  });
}

export async function enqueuePictures(trx: Database): Promise<void> {
  const pictures = trx('files').where('mime', 'like', 'image/%').whereNotNull('width');
  const rows = await pictures.select<{ id: number }[]>('id');
  await enqueueMany(
    trx,
    rows.map(({ id }) => ({ kind: KIND, key: String(id), priority: id })),
  );
}

async function addMissing(strapi: Core.Strapi, id: number): Promise<void> {
  const file = await findFile(strapi, id);
  if (!file || !(await wantsRenditions(strapi))) return;
  const filepath = path.join(strapi.dirs.static.public, file.url);
  const getStream = () => createReadStream(filepath);
  if (!(await isPicture({ filepath, getStream }))) return;
  const tmpWorkingDirectory = await mkdtemp(path.join(os.tmpdir(), 'renditions-'));
  try {
    const known = new Set(Object.keys(file.formats ?? {}));
    const made = await makeRenditions({ ...file, getStream, tmpWorkingDirectory }, known);
    if (made.length > 0) await put(strapi, file, made);
  } finally {
    await rm(tmpWorkingDirectory, { recursive: true });
  }
}

async function put(strapi: Core.Strapi, file: StoredFile, made: MadeRendition[]): Promise<void> {
  const files = made.map((one) => one.file);
  const provider = strapi.plugin('upload').service('provider');
  const isStored = await Promise.all(files.map((one) => provider.upload(one)))
    .then(() => note(strapi, file, made))
    .catch(async (error: unknown) => {
      await removeFromDisk(strapi, files);
      throw error;
    });
  if (!isStored) await removeFromDisk(strapi, files);
}

/** Stores the renditions; returns false if an editor has replaced or deleted the file meanwhile. */
async function note(
  strapi: Core.Strapi,
  file: StoredFile,
  made: MadeRendition[],
): Promise<boolean> {
  const added = Object.fromEntries(made.map((one) => [one.key, one.file]));
  const formats = JSON.stringify({ ...file.formats, ...added });
  const texts = await findTextsWith(strapi, file.url);
  return strapi.db.transaction(async ({ trx }) => {
    const { id, hash } = file;
    const changed = await trx('files').where({ id, hash }).update({ formats });
    if (changed > 0) await followInItems(strapi, trx, file, texts);
    return changed > 0;
  });
}
