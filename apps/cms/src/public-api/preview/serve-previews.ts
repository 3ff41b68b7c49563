import path from 'node:path';
import { fileHeaders } from '@portal/contract/file-headers';
import { PREVIEWS_IN_CMS } from '@portal/contract/preview';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { hashesOf } from '../../content/media-fields/upload-names';
import { draftUploads } from '../../media/public-files/load-file-uses';
import { PRIVATE, sendUpload, type Context } from '../../media/public-files/send-upload';
import { openPreview } from '../../workflow/preview/open-preview';
import { answerPreview } from './preview-answer';

const ADDRESS = /^\/preview\/([\w.-]+)(?:\/uploads\/([\w.-]+))?$/;

const HEADERS = {
  'Cache-Control': PRIVATE,
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Answers signed preview addresses, and the files of that one item. This is the only access to a draft
 * without an account. The web server renders pages from it.
 */
const previews: Core.MiddlewareFactory = (_config, { strapi }) => {
  const root = path.join(strapi.dirs.static.public, 'uploads');
  return async (ctx, next) => {
    if (!ctx.path.startsWith(PREVIEWS_IN_CMS)) return next();
    ctx.set(HEADERS);
    const [, signed, name] = ADDRESS.exec(ctx.path) ?? [];
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const preview = isRead && signed !== undefined ? await openPreview(strapi, signed) : undefined;
    if (!preview) return notFound(ctx);
    if (name === undefined) {
      const answer = await answerPreview(strapi, preview);
      if (!answer) return notFound(ctx);
      ctx.body = answer;
      return;
    }
    const { type, documentId } = preview;
    const uploads = await draftUploads(strapi, { uid: uidOf(type), documentId });
    if (!hashesOf(name).some((hash) => uploads.has(hash))) return notFound(ctx);
    ctx.set(fileHeaders(`/uploads/${name}`));
    if (!(await sendUpload(ctx, root, name, PRIVATE))) notFound(ctx);
  };
};

function notFound(ctx: Context): void {
  ctx.status = 404;
  ctx.body = { error: 'not found' };
}

export default previews;
