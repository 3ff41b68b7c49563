import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { answeredIds } from '../uploads/answered-ids';
import type { UploadedFile } from '../uploads/uploaded-file';
import { knownFiles } from './known-files';
import { forgetSources, putSources, storedSources } from './sources-table';

/** A client that can ask its user sends this header; other clients may upload duplicates. */
const HEADER = 'upload-duplicates';

type Context = Parameters<Core.MiddlewareHandler>[0];

interface Checked {
  files: readonly UploadedFile[];
  checksums: readonly string[];
}

/** Answers 409 with the files that the library already has; returns false if there are none. */
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

/** Stores the checksums of the uploaded bytes for the files in a response, also of replaced files. */
export async function rememberSources(
  strapi: Core.Strapi,
  ctx: Context,
  checksums: readonly string[],
): Promise<void> {
  const ids = answeredIds(ctx.body);
  if (ctx.status >= 300 || ids?.length !== checksums.length) return;
  const came = ids.map((id, index) => ({ sha256: checksums[index] ?? '', file_id: id }));
  await strapi.db.transaction(async ({ trx }) => {
    const stored = await storedSources(strapi, { id: { $in: ids } });
    await forgetSources(trx, ids);
    await putSources(trx, [...came, ...stored.rows]);
  });
}
