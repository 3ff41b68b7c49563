import { batchesOf } from '../platform/database/chunk';
import { isPostgres, wholeNumberOf, type Database } from '../platform/database/database';
import { changeDigest, type PublishedItem } from './digest';
import { CHANGES, STATE } from './change-tables';

export type Action = 'publish' | 'update' | 'unpublish' | 'delete';

/** What the public sees of a document now. */
export interface PublicDocument {
  type: string;
  documentId: string;
  slug: string | null;
  /** Null if the public sees nothing of it. */
  digest: string | null;
  /** Not even a draft exists. */
  isDeleted: boolean;
}

interface State {
  seq: number | string;
  count: number;
  digest: string;
}

interface LastChange {
  type: string;
  document_id: string;
  slug: string | null;
  digest: string | null;
}

/**
 * Appends a change for each document whose public state differs from the last recorded one. It locks
 * the row of the state until the transaction ends, so that numbers follow the order of the commits, and
 * a reader who has read up to a number has missed nothing. Answers the newest number, or undefined
 * without a change.
 */
export async function appendChanges(
  trx: Database,
  documents: readonly PublicDocument[],
): Promise<number | undefined> {
  const state = await lockState(trx);
  const last = await lastChanges(trx, documents);
  const changed = documents.flatMap((document) => {
    const before = last.get(keyOf(document.type, document.documentId));
    if ((before?.digest ?? null) === document.digest) return [];
    return [{ document, before }];
  });
  if (changed.length === 0) return undefined;
  const at = Date.now();
  const start = wholeNumberOf(state.seq) + 1;
  const rows = changed.map(({ document, before }, place) => ({
    ...{ seq: start + place, at, type: document.type, document_id: document.documentId },
    slug: document.slug ?? before?.slug ?? null,
    action: actionOf(document, before),
    digest: document.digest,
  }));
  for (const batch of batchesOf(rows)) await trx(CHANGES).insert(batch);
  const went = changed.flatMap(({ before }) => (before ? itemOf(before) : []));
  const came = rows.flatMap(itemOf);
  const seq = start + changed.length - 1;
  await trx(STATE).update({
    seq,
    count: state.count + came.length - went.length,
    digest: changeDigest(state.digest, went, came),
  });
  return seq;
}

async function lockState(trx: Database): Promise<State> {
  const row = trx(STATE).first<State>('seq', 'count', 'digest');
  return isPostgres(trx) ? row.forUpdate() : row;
}

async function lastChanges(
  trx: Database,
  documents: readonly PublicDocument[],
): Promise<Map<string, LastChange>> {
  const last = new Map<string, LastChange>();
  for (const batch of batchesOf(documents)) {
    const ids = batch.map(({ documentId }) => documentId);
    const newest = trx(CHANGES)
      .whereIn('document_id', ids)
      .groupBy('type', 'document_id')
      .max('seq');
    const rows: LastChange[] = await trx(CHANGES)
      .whereIn('seq', newest)
      .select('type', 'document_id', 'slug', 'digest');
    for (const row of rows) last.set(keyOf(row.type, row.document_id), row);
  }
  return last;
}

const keyOf = (type: string, documentId: string) => `${type}/${documentId}`;

function itemOf({ type, document_id: documentId, digest }: LastChange): PublishedItem[] {
  return digest === null ? [] : [{ type, documentId, digest }];
}

function actionOf({ digest, isDeleted }: PublicDocument, before: LastChange | undefined): Action {
  if (digest === null) return isDeleted ? 'delete' : 'unpublish';
  return before && before.digest !== null ? 'update' : 'publish';
}
