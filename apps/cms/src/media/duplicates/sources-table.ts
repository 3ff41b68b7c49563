import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import type { Database } from '../../platform/database/database';
import { oncePerVersion } from '../../platform/database/once-per-version';
import { FILE } from '../files/file';

const TABLE = 'file_sources';
const VERSION = 1;
const AT_ONCE = 500;

/** The SHA-256 of each file's bytes, both as uploaded and as stored (which may differ). */
export async function createSourcesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('sha256', 64).notNullable();
    table.integer('file_id').notNullable();
    table.primary(['sha256', 'file_id']);
  });
}

export async function putSources(trx: Database, rows: { sha256: string; file_id: number }[]) {
  if (rows.length > 0) await trx(TABLE).insert(rows).onConflict().ignore();
}

/** Runs when a file is replaced, because only its new bytes count from then on. */
export async function forgetSources(trx: Database, fileIds: readonly number[]): Promise<void> {
  await trx(TABLE).whereIn('file_id', fileIds).delete();
}

/** The oldest file of the library with these bytes, uploaded or stored. */
export async function findByContent(
  db: Database,
  sha256: string,
): Promise<{ id: number; name: string } | undefined> {
  return db(`${TABLE} as s`)
    .join('files as f', 'f.id', 's.file_id')
    .where({ 's.sha256': sha256 })
    .orderBy('f.id')
    .first('f.id', 'f.name');
}

const metadata = z.object({ sha256: z.string() });

interface StoredContent {
  id: number;
  provider_metadata: unknown;
}

/** Checksums of stored files. They differ from the uploaded bytes if metadata was removed. */
export async function storedSources(strapi: Core.Strapi, where: object, limit = AT_ONCE) {
  const files: StoredContent[] = await strapi.db.query(FILE).findMany({
    ...{ where, select: ['id', 'provider_metadata'] },
    ...{ orderBy: { id: 'asc' }, limit },
  });
  const rows = files.flatMap(({ id, provider_metadata }) => {
    const { data } = metadata.safeParse(provider_metadata);
    return data ? [{ sha256: data.sha256, file_id: id }] : [];
  });
  return { rows, last: files.at(-1)?.id };
}

/** Registers files from before this table existed, by their stored bytes. */
export async function fillSources(strapi: Core.Strapi): Promise<void> {
  await oncePerVersion(strapi, 'file-sources', VERSION, async () => {
    for (let after: number | undefined = 0; after !== undefined;) {
      const { rows, last } = await storedSources(strapi, { id: { $gt: after } });
      await putSources(strapi.db.connection, rows);
      after = last;
    }
  });
}
