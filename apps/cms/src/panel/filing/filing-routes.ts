import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { BOUNDS } from '../../media/pdf-text/bounds';
import { extractLines } from '../../media/pdf-text/extraction';
import { readFiling, readUnpaged } from './read-filing';

const DOCUMENT = 'api::legal-document.legal-document';
const PDF = 'application/pdf';
const MOST_PARAGRAPHS = 20_000;

const asked = z.union([
  /** A PDF of the media library. */
  z.strictObject({ file: z.int().positive() }),
  /** The paragraphs of a Word document, extracted in the browser. */
  z.strictObject({ paragraphs: z.array(z.string()).max(MOST_PARAGRAPHS) }),
]);
const storedFile = z.nullish(z.object({ url: z.string(), mime: z.string() }));

const REFUSALS = {
  missing: 'Không tìm thấy tệp trong thư viện.',
  'too-large': 'Tệp lớn quá, không đọc được nội dung.',
  'too-slow': 'Đọc tệp này mất quá nhiều thời gian.',
  encrypted: 'Tệp có mật khẩu, không đọc được nội dung.',
  broken: 'Tệp hỏng hoặc không phải là PDF.',
};

/** Adds the route that proposes field values from a file, for editors of legal documents. */
export function addFilingRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'POST', path: '/admin/filing', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  if (!mayFile(strapi, ctx)) throw new errors.ForbiddenError();
  const { data } = asked.safeParse(ctx.request.body);
  if (data === undefined) throw new errors.ValidationError('Không rõ cần đọc tệp nào.');
  return 'file' in data
    ? readFiling(strapi, await linesOfFile(strapi, data.file))
    : readUnpaged(strapi, data.paragraphs);
}

function mayFile(strapi: Core.Strapi, ctx: AdminContext): boolean {
  const permissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: DOCUMENT });
  return permissions.can.create() || permissions.can.update();
}

async function linesOfFile(strapi: Core.Strapi, id: number): Promise<string[][]> {
  const found: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  const file = storedFile.parse(found);
  if (!file) throw new errors.NotFoundError(REFUSALS.missing);
  if (file.mime !== PDF) throw new errors.ValidationError(REFUSALS.broken);
  const place = path.join(strapi.dirs.static.public, file.url);
  const patience = AbortSignal.timeout(2 * BOUNDS.seconds * 1000);
  const lines = await extractLines(place, BOUNDS, patience);
  if (lines.state === 'refused') throw new errors.ValidationError(REFUSALS[lines.reason]);
  return lines.pages;
}
