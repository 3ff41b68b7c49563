import { batchesOf } from '../platform/database/chunk';
import { isPostgres, wholeNumberOf, type Database } from '../platform/database/database';
import { changeDigest, digestOfRecord, type PublishedItem } from '@portal/client/digest';
import { CHANGES, STATE } from './change-tables';
import { deleteRecords, putRecords, recordedItems, type Recorded } from './records';

export type Action = 'publish' | 'update' | 'unpublish' | 'delete';

/** The public state of a document. */
export interface PublicDocument {
  documentId: string;
  slug: string | null;
  /** The JSON that the API answers; null if nothing of it is public. */
  record: string | null;
  /** True if not even a draft is left. */
  isDeleted: boolean;
}

interface State {
  seq: number | string;
  count: number;
  digest: string;
}

interface Changed {
  document: PublicDocument;
  digest: string | null;
  before: Recorded | undefined;
}

/**
 * Appends a change for each document of a type whose public state differs from the recorded one. It
 * locks the state row until the transaction ends, so sequence numbers follow the order of commits and a
 * reader who has read up to a number has missed nothing. Returns the newest number, or undefined if
 * nothing changed.
 */
export async function appendChanges(
  trx: Database,
  type: string,
  documents: readonly PublicDocument[],
): Promise<number | undefined> {
  const state = await lockState(trx);
  const ids = documents.map(({ documentId }) => documentId);
  const recorded = await recordedItems(trx, type, ids);
  const changed = documents.flatMap((document): Changed[] => {
    const before = recorded.get(document.documentId);
    const digest = document.record === null ? null : digestOfRecord(document.record);
    return (before?.digest ?? null) === digest ? [] : [{ document, digest, before }];
  });
  if (changed.length === 0) return undefined;
  await storeRecords(trx, type, changed);
  const at = Date.now();
  const start = wholeNumberOf(state.seq) + 1;
  const rows = changed.map((one, place) => ({
    ...{ seq: start + place, at, type, document_id: one.document.documentId },
    slug: one.document.slug ?? one.before?.slug ?? null,
    action: actionOf(one),
    digest: one.digest,
  }));
  for (const batch of batchesOf(rows)) await trx(CHANGES).insert(batch);
  const item = ({ document: { documentId } }: Changed, digest: string | null | undefined) =>
    digest ? [{ type, documentId, digest } satisfies PublishedItem] : [];
  const went = changed.flatMap((one) => item(one, one.before?.digest));
  const came = changed.flatMap((one) => item(one, one.digest));
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

async function storeRecords(trx: Database, type: string, changed: Changed[]): Promise<void> {
  const rows = changed.flatMap(({ document: { documentId, slug, record: body }, digest }) =>
    body === null || digest === null ? [] : [{ type, document_id: documentId, slug, digest, body }],
  );
  await putRecords(trx, rows);
  const gone = changed.filter(({ digest }) => digest === null);
  await deleteRecords(
    trx,
    type,
    gone.map(({ document }) => document.documentId),
  );
}

function actionOf({ document, digest, before }: Changed): Action {
  if (digest === null) return document.isDeleted ? 'delete' : 'unpublish';
  return before ? 'update' : 'publish';
}
