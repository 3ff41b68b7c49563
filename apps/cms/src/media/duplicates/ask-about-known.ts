import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { refuse } from '../../platform/http/admin-error';
import type { UploadedFile } from '../uploads/uploaded-file';
import { knownFiles } from './known-files';
import { forgetSources, putSources, storedSources } from './sources-table';

/** A sender that can ask its user says so; others may upload the same as often as they like. */
const HEADER = 'upload-duplicates';

type Context = Parameters<Core.MiddlewareHandler>[0];

interface Checked {
  files: readonly UploadedFile[];
  checksums: readonly string[];
}

/** Answers 409 with the files that the library has already; false if there is nothing to ask. */
export async function askAboutKnown(
  strapi: Core.Strapi,
  ctx: Context,
  { files, checksums }: Checked,
): Promise<boolean> {
  if (ctx.get(HEADER) !== 'ask') return false;
  const known = await knownFiles(strapi.db.connection, files, checksums);
  if (known.length === 0) return false;
  const sentences = known.map(
    (one) => `Tệp “${one.name}” đã có trong thư viện, tên là “${one.known.name}”.`,
  );
  refuse(ctx, 409, 'ConflictError', sentences.join(' '), { known });
  return true;
}

const withId = z.object({ id: z.number() });
const answer = z.union([withId.transform((one) => [one]), z.array(withId)]);

/** Remembers from which bytes the files of an answer were made; a replaced file is made of new ones. */
export async function rememberSources(
  strapi: Core.Strapi,
  ctx: Context,
  checksums: readonly string[],
): Promise<void> {
  const { data: results } = answer.safeParse(ctx.body);
  if (ctx.status >= 300 || results?.length !== checksums.length) return;
  const ids = results.map(({ id }) => id);
  const came = ids.map((id, index) => ({ sha256: checksums[index] ?? '', file_id: id }));
  await strapi.db.transaction(async ({ trx }) => {
    const stored = await storedSources(strapi, { id: { $in: ids } });
    await forgetSources(trx, ids);
    await putSources(trx, [...came, ...stored.rows]);
  });
}
