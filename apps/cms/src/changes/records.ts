import { batchesOf } from '../platform/database/chunk';
import type { Database } from '../platform/database/database';
import { RECORDS } from './change-tables';

/** The last recorded state of a public item. */
export interface Recorded {
  slug: string | null;
  digest: string;
}

/** `body` is the public JSON of an item, `digest` the SHA-256 of it. */
interface RecordRow extends Recorded {
  type: string;
  document_id: string;
  body: string;
}

/** The published ones among these items of a type, by `documentId`. */
export async function recordedItems(
  trx: Database,
  type: string,
  documentIds: readonly string[],
): Promise<Map<string, Recorded>> {
  const recorded = new Map<string, Recorded>();
  for (const batch of batchesOf(documentIds)) {
    const rows: (Recorded & { document_id: string })[] = await trx(RECORDS)
      .where({ type })
      .whereIn('document_id', batch)
      .select('document_id', 'slug', 'digest');
    for (const { document_id: id, ...row } of rows) recorded.set(id, row);
  }
  return recorded;
}

export async function putRecords(trx: Database, rows: readonly RecordRow[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await trx(RECORDS).insert(batch).onConflict(['type', 'document_id']).merge();
  }
}

export async function deleteRecords(
  trx: Database,
  type: string,
  documentIds: readonly string[],
): Promise<void> {
  for (const batch of batchesOf(documentIds)) {
    await trx(RECORDS).where({ type }).whereIn('document_id', batch).delete();
  }
}

/** The record of a published item: undefined if not published, null until the rebuild has made it. */
export async function recordOf(
  db: Database,
  type: string,
  documentId: string,
): Promise<string | null | undefined> {
  const row = await db(RECORDS)
    .where({ type, document_id: documentId })
    .first<{ body: string | null } | undefined>('body');
  return row?.body;
}

/** Bounds the memory, because a record may take several megabytes. */
const BATCH = 25;

/**
 * Streams the records of all published items (of one type, if given) as NDJSON. It reads page by page, so
 * memory does not grow with their number. It may or may not include what is published or withdrawn
 * meanwhile; readers correct that by the changes.
 */
export async function* allRecords(db: Database, type?: string): AsyncGenerator<string> {
  let last: { type: string; document_id: string } | undefined;
  for (;;) {
    const page = db(RECORDS).orderBy(['type', 'document_id']).limit(BATCH);
    if (type !== undefined) void page.where({ type });
    if (last) void page.whereRaw('(type, document_id) > (?, ?)', [last.type, last.document_id]);
    const rows: { type: string; document_id: string; body: string | null }[] = await page.select(
      ...['type', 'document_id', 'body'],
    );
    const lines = rows.flatMap(({ body }) => (body === null ? [] : [`${body}\n`]));
    if (lines.length > 0) yield lines.join('');
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}
