import { MAX_LENGTH } from '@portal/rich-text/allowed';
import { fromHtml } from '@portal/rich-text/canonical';
import { libraryPaths, withLibraryFacts, type LibraryFile } from '@portal/rich-text/library';
import { toHtml } from '@portal/rich-text/write/html';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { srcsetOf } from '../media/formats';
import { richTextFields } from '../rich-text/field';
import { dataOf, type MakeRule } from './rule';

/** Whatever way it comes, rich text is stored as canonical HTML. */
export const richText: MakeRule = (strapi) => async (context, next) => {
  const data = dataOf(context);
  if (data) {
    for (const name of richTextFields(context.contentType)) {
      const html = data[name];
      if (typeof html === 'string') data[name] = await canonical(strapi, html);
    }
  }
  return next();
};

async function canonical(strapi: Core.Strapi, html: string): Promise<string> {
  refuseIfTooLong(html);
  const document = fromHtml(html);
  const stored = toHtml(withLibraryFacts(document, await filesOf(strapi, libraryPaths(document))));
  refuseIfTooLong(stored);
  return stored;
}

function refuseIfTooLong(html: string): void {
  if (html.length <= MAX_LENGTH) return;
  const most = MAX_LENGTH.toLocaleString('vi-VN');
  throw new errors.ValidationError(
    `Nội dung quá dài: tối đa ${most} ký tự kể cả định dạng. Hãy chia thành nhiều bài, hoặc đính kèm tệp.`,
  );
}

const KB = 1000;

/** Strapi keeps sizes in kilobytes. */
async function filesOf(strapi: Core.Strapi, paths: string[]): Promise<Map<string, LibraryFile>> {
  if (paths.length === 0) return new Map();
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    where: { url: { $in: paths } },
    select: ['url', 'mime', 'size', 'width', 'height', 'formats'],
  });
  return new Map(
    rows.map(({ url, mime, size, width, height, formats }) => [
      url,
      {
        ...{ mime, width, height },
        bytes: Math.round(Number(size) * KB),
        srcset: srcsetOf(formats),
      },
    ]),
  );
}
