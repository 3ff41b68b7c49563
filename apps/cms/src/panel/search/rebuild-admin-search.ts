import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core, UID } from '@strapi/strapi';
import { SEARCH_WORDS_VERSION } from '@portal/vietnamese/search-words';
import { countRows, wholeNumberOf } from '../../platform/database/database';
import { searchedTypes } from './searched-types';
import { ADMIN_SEARCH_TABLE, fillRows } from './admin-search-table';
import { ADMIN_WORDS_VERSION, searchedFields, wordsOf } from './admin-words';

const VERSION = `${SEARCH_WORDS_VERSION}.${ADMIN_WORDS_VERSION}`;
const AT_ONCE = 200;

/** The rebuild of each Strapi instance in this process. */
const running = new WeakMap<Core.Strapi, { work: Promise<void>; stop: AbortController }>();

/**
 * Fills the table in the background if its rows have another version, or if their number differs from the
 * number of documents, for example after an import by SQL.
 */
export function keepAdminSearch(strapi: Core.Strapi): void {
  const stop = new AbortController();
  const work = rebuildWhereNeeded(strapi, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted) strapi.log.error(error);
  });
  running.set(strapi, { work, stop });
}

/** Stops the rebuild and resolves when it has ended. */
export async function stopKeepingAdminSearch(strapi: Core.Strapi): Promise<void> {
  const current = running.get(strapi);
  current?.stop.abort();
  await current?.work;
}

async function rebuildWhereNeeded(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'index-versions' });
  for (const uid of searchedTypes(strapi)) {
    const key = `admin-search ${uid}`;
    const isOfVersion = (await store.get({ key })) === VERSION;
    if (isOfVersion && (await isComplete(strapi, uid))) continue;
    await removeRows(strapi, uid, isOfVersion);
    await fillType(strapi, uid, signal);
    await store.set({ key, value: VERSION });
  }
}

async function isComplete(strapi: Core.Strapi, uid: UID.ContentType): Promise<boolean> {
  const db = strapi.db.connection;
  const [row] = await db(tableOf(strapi, uid)).countDistinct<{ n: string | number }[]>({
    n: 'document_id',
  });
  return wholeNumberOf(row?.n) === (await countRows(db(ADMIN_SEARCH_TABLE).where({ uid })));
}

/** Removes the rows of deleted documents, and all rows of another version. */
async function removeRows(strapi: Core.Strapi, uid: UID.ContentType, isOfVersion: boolean) {
  const rows = strapi.db.connection(ADMIN_SEARCH_TABLE).where({ uid });
  const item = strapi.db
    .connection(`${tableOf(strapi, uid)} as i`)
    .whereRaw('i.document_id = ??', [`${ADMIN_SEARCH_TABLE}.document_id`]);
  await (isOfVersion ? rows.whereNotExists(item) : rows).delete();
}

/** Drafts come first, because they hold the latest state and existing rows are kept. */
async function fillType(strapi: Core.Strapi, uid: UID.ContentType, signal: AbortSignal) {
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const passes = hasDrafts ? [{ publishedAt: null }, { publishedAt: { $notNull: true } }] : [{}];
  for (const where of passes) {
    for (let last = 0; ;) {
      signal.throwIfAborted();
      const rows = await strapi.db.query(uid).findMany({
        where: { ...where, id: { $gt: last } },
        select: ['id', 'documentId', ...searchedFields(strapi, uid)],
        orderBy: { id: 'asc' },
        limit: AT_ONCE,
      });
      if (rows.length === 0) break;
      last = Number(rows.at(-1)?.id);
      await fillRows(
        strapi.db.connection,
        rows.map((row) => ({
          ...{ uid, document_id: String(row.documentId), words: wordsOf(strapi, uid, row) },
        })),
      );
      await nextTurn();
    }
  }
}

function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  return strapi.contentType(uid).collectionName ?? '';
}
