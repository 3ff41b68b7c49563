import { copyFile, constants, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { bearerOf, userOfToken } from '../../platform/http/signed-in';
import { FILE } from '../files/file';
import { answeredIds } from '../uploads/answered-ids';
import { temporaryName } from '../uploads/upload-order';
import { MAX_BODY_BYTES } from '../uploads/upload-kinds';
import type { UploadedFile } from '../uploads/uploaded-file';
import { isOf, partsOf, type Whole } from './part-store';
import { findTaken, putTaken } from './taken-parts-table';

const HEADER = 'upload-parts';
const GONE = 'Máy chủ không còn giữ phần đã tải của tệp. Hãy tải lại tệp.';
const IN_WORK = 'Máy chủ đang lưu tệp này. Hãy chờ rồi thử lại.';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Adds files that arrived in parts to an upload request as if its form contained them, so that the same
 * checks and rights apply. Parts are kept until the upload is stored, so a refused upload can be sent
 * again. If only the response was lost, the same response is sent again.
 */
const takeParts: Core.MiddlewareFactory = (_config, { strapi }) => {
  const inWork = new Set<string>();
  return async (ctx, next) => {
    const ids = [...new Set(ctx.get(HEADER).split(',').filter(Boolean))];
    if (ids.length === 0 || ctx.method !== 'POST' || !/^\/upload(\/|$)/.test(ctx.path))
      return next();
    const user = await userOfToken(strapi, bearerOf(ctx.get('authorization')));
    if (user === undefined) return next();
    const own = ids.filter((id) => isOf(user, id));
    // A retry during processing gets 503, so that it creates no second file; a later one gets the answer.
    if (own.some((id) => inWork.has(id)))
      return refuse(ctx, 503, 'ServiceUnavailableError', IN_WORK);
    for (const id of own) inWork.add(id);
    try {
      await take(strapi, ctx, { ids, own, user }, next);
    } finally {
      for (const id of own) inWork.delete(id);
    }
  };
};

interface Named {
  ids: readonly string[];
  /** The `ids` that belong to the user by their names. */
  own: readonly string[];
  user: number;
}

async function take(
  strapi: Core.Strapi,
  ctx: Context,
  { ids, own, user }: Named,
  next: () => Promise<unknown>,
): Promise<void> {
  const taken = await findTaken(strapi.db.connection, own);
  if (taken.length === ids.length) {
    const files: unknown[] = await strapi.db.query(FILE).findMany({ where: { id: taken } });
    ctx.status = 201;
    ctx.body = ctx.path === '/upload' && ctx.query['id'] === undefined ? files : files[0];
    return;
  }
  const wholes: Whole[] = [];
  for (const id of own) {
    const whole = await partsOf(strapi).find(user, id);
    if (whole) wholes.push(whole);
  }
  if (wholes.length < ids.length) return refuse(ctx, 410, 'GoneError', GONE);
  if (wholes.reduce((sum, { size }) => sum + size, 0) > MAX_BODY_BYTES) {
    // `body-limits.ts` adds the message, as for any form that is too large.
    ctx.status = 413;
    return;
  }
  const files = await copiesOf(wholes);
  Object.assign(ctx.request, { files: { files: files.length === 1 ? files[0] : files } });
  await next();
  const fileIds = answeredIds(ctx.body);
  if (ctx.status >= 300 || fileIds?.length !== ids.length) return;
  await strapi.db.transaction(async ({ trx }) => {
    for (const [index, id] of fileIds.entries()) await putTaken(trx, ids[index] ?? '', id);
  });
  for (const id of ids) await partsOf(strapi).remove(id);
}

/** Copies the files, because checks rewrite them; copy-on-write file systems do this for free. */
async function copiesOf(wholes: readonly Whole[]): Promise<UploadedFile[]> {
  const files: UploadedFile[] = [];
  try {
    for (const { path: source, name, size } of wholes) {
      const filepath = path.join(os.tmpdir(), temporaryName());
      files.push({ filepath, originalFilename: name, mimetype: null, size });
      await copyFile(source, filepath, constants.COPYFILE_FICLONE);
    }
    return files;
  } catch (error) {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
    throw error;
  }
}

export default takeParts;
