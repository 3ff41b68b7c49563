import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { contentTypeOfUid } from '../../content/content-types';
import { isPostgres } from '../../platform/database/database';
import { documentIdsWith } from './matching-documents';
import { pickedOf } from './pickers';
import { searchedTypes } from './searched-types';
import { putRow, ADMIN_SEARCH_TABLE } from './admin-search-table';
import { wordsOf } from './admin-words';

/**
 * Makes the admin search like the site: without diacritics and case, words in any order, numbers in any
 * spelling. Strapi only matches the typed text as a whole. Every search in its lists and media library
 * becomes a query with `_q`, which is replaced by a condition here. Paging, order, filters and permissions
 * remain Strapi's.
 */
export function searchAdminAsTheSite(strapi: Core.Strapi): void {
  const models = searchedTypes(strapi);
  const find = (event: QueryEvent) => narrow(strapi, event);
  const keep = ({ model, result }: WriteEvent) => keepWords(strapi, model.uid, result);
  strapi.db.lifecycles.subscribe({
    models,
    ...{ beforeFindMany: find, beforeCount: find },
    ...{ afterCreate: keep, afterUpdate: keep },
    afterDelete: ({ model, result }: WriteEvent) => dropWords(strapi, model.uid, result),
  });
}

interface QueryEvent {
  model: { uid: string };
  params: { _q?: unknown; where?: unknown };
}

interface WriteEvent {
  model: { uid: string };
  result?: unknown;
}

const narrowed = new WeakSet<object>();

/** Handles each `params` once, because Strapi counts and finds with the same object. */
function narrow(strapi: Core.Strapi, { model, params }: QueryEvent): void {
  const typed = pickedOf(model.uid) ?? params._q;
  if (typeof typed !== 'string' || narrowed.has(params)) return;
  const db = strapi.db.connection;
  const documentIds = documentIdsWith(db, model.uid, typed);
  if (documentIds === undefined) return;
  narrowed.add(params);
  delete params._q;
  const own = params.where === undefined ? [] : [params.where];
  const isListed = contentTypeOfUid(model.uid) !== undefined;
  const isAmong = isListed && !isPostgres(db) ? askedOfEach(documentIds) : { $in: documentIds };
  params.where = { $and: [...own, { documentId: isAmong }] };
}

/** The double negation makes SQLite scan the lists' index in order, instead of sorting all matches. */
const askedOfEach = (documentIds: unknown) => ({ $not: { $notIn: documentIds } });

/** Updates the words in the transaction of the change. */
async function keepWords(strapi: Core.Strapi, model: string, result: unknown): Promise<void> {
  const uid = searchedTypes(strapi).find((one) => one === model);
  const id = isRecord(result) ? result['id'] : undefined;
  if (uid === undefined || id === undefined) return;
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id } });
  if (!isRecord(row)) return;
  const words = wordsOf(strapi, uid, row);
  await strapi.db.transaction(({ trx }) =>
    putRow(trx, { uid, document_id: String(row['documentId']), words }),
  );
}

/** Keeps the words if another row of the document exists: a publish deletes the former published row. */
async function dropWords(strapi: Core.Strapi, model: string, result: unknown): Promise<void> {
  const uid = searchedTypes(strapi).find((one) => one === model);
  const documentId = isRecord(result) ? result['documentId'] : undefined;
  if (uid === undefined || typeof documentId !== 'string') return;
  if ((await strapi.db.query(uid).count({ where: { documentId } })) > 0) return;
  await strapi.db.transaction(({ trx }) =>
    trx(ADMIN_SEARCH_TABLE).where({ uid, document_id: documentId }).delete(),
  );
}
