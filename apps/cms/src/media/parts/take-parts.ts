import { copyFile, constants } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { refuse } from '../../platform/http/admin-error';
import { bearerOf, userOfToken } from '../../platform/http/signed-in';
import { FILE } from '../files/file';
import { temporaryName } from '../uploads/upload-order';
import type { UploadedFile } from '../uploads/uploaded-file';
import { isOf, partsOf } from './part-store';
import { findTaken, putTaken } from './taken-parts-table';

const HEADER = 'upload-parts';
const GONE = 'Máy chủ không còn giữ phần đã tải của tệp. Hãy tải lại tệp.';

const withId = z.object({ id: z.number() });
const stored = z.union([withId.transform((one) => [one]), z.array(withId)]);

/**
 * Puts files that came in parts into a request as if its form had brought them, so that they pass the
 * same checks and the same rights. Parts stay until the upload is stored: a refused one can be sent
 * again, and one whose answer was lost is answered again.
 */
const takeParts: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const ids = ctx.get(HEADER).split(',').filter(Boolean);
    if (ids.length === 0 || ctx.method !== 'POST' || !/^\/upload(\/|$)/.test(ctx.path))
      return next();
    const user = await userOfToken(strapi, bearerOf(ctx.get('authorization')));
    if (user === undefined) return next();
    const own = ids.filter((id) => isOf(user, id));
    const db = strapi.db.connection;
    const taken = await findTaken(db, own);
    if (taken.length === ids.length) {
      const files: unknown[] = await strapi.db.query(FILE).findMany({ where: { id: taken } });
      ctx.status = 201;
      ctx.body = ctx.path === '/upload' && ctx.query['id'] === undefined ? files : files[0];
      return;
    }
    const files: UploadedFile[] = [];
    for (const id of own) {
      const whole = await partsOf(strapi).find(user, id);
      if (!whole) continue;
      const filepath = path.join(os.tmpdir(), temporaryName());
      // A copy, because what is checked is rewritten; it costs nothing where the file system can share.
      await copyFile(whole.path, filepath, constants.COPYFILE_FICLONE);
      files.push({ filepath, originalFilename: whole.name, mimetype: null, size: whole.size });
    }
    if (files.length < ids.length) return refuse(ctx, 410, 'GoneError', GONE);
    Object.assign(ctx.request, { files: { files: files.length === 1 ? files[0] : files } });
    await next();
    const { data: results } = stored.safeParse(ctx.body);
    if (ctx.status >= 300 || results?.length !== ids.length) return;
    await strapi.db.transaction(async ({ trx }) => {
      for (const [index, { id }] of results.entries()) await putTaken(trx, ids[index] ?? '', id);
    });
    for (const id of ids) await partsOf(strapi).remove(id);
  };

export default takeParts;
