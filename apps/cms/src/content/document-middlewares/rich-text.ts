import { MAX_LENGTH } from '@portal/rich-text/allowed';
import { fromHtml } from '@portal/rich-text/canonical';
import { libraryPaths, withLibraryFacts, type LibraryFile } from '@portal/rich-text/library';
import { toHtml } from '@portal/rich-text/write/html';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { presentAddresses } from '../media-fields/former-addresses';
import { srcsetOf } from '@portal/rich-text/picture-formats';
import { richTextFields } from '../rich-text-field';
import { dataOf, type MakeRule } from './document-middleware';

/** Stores rich text as canonical HTML, whether it comes from the admin, the API or an import. */
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

export async function canonical(strapi: Core.Strapi, html: string): Promise<string> {
  refuseIfTooLong(html);
  const document = fromHtml(html);
  const paths = libraryPaths(document);
  const files = await filesOf(strapi, paths);
  const present = await findPresent(
    strapi,
    paths.filter((path) => !files.has(path)),
  );
  if (present.size > 0) return canonical(strapi, withAddresses(html, present));
  const stored = toHtml(withLibraryFacts(document, files));
  refuseIfTooLong(stored);
  return stored;
}

/** A form that was open while a file was replaced still sends the file's former URL. */
async function findPresent(strapi: Core.Strapi, urls: string[]): Promise<Map<string, string>> {
  if (urls.length === 0) return new Map();
  return strapi.db.transaction(({ trx }) => presentAddresses(trx, urls));
}

/** Plain replacement is safe: upload names end in random letters, so none is part of another. */
function withAddresses(html: string, present: ReadonlyMap<string, string>): string {
  let text = html;
  for (const [former, url] of present) text = text.replaceAll(former, url);
  return text;
}

function refuseIfTooLong(html: string): void {
  if (html.length <= MAX_LENGTH) return;
  const most = MAX_LENGTH.toLocaleString('vi-VN');
  throw new errors.ValidationError(
    `Nội dung quá dài: tối đa ${most} ký tự kể cả định dạng. Hãy chia thành nhiều bài, hoặc đính kèm tệp.`,
  );
}

const KB = 1000;

/** Strapi stores sizes in kilobytes (1000 bytes). */
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
