import type { ContentTypeName } from '@portal/contract/content-types';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { WITHDRAWALS } from './withdrawals-table';

/** Published by mistake; replaced by another item or address; obsolete but still readable. */
const WAYS = ['mistake', 'replaced', 'obsolete'] as const;
export type Way = (typeof WAYS)[number];

export interface Taken {
  type: ContentTypeName;
  documentId: string;
}

/** The decision of the user who withdraws an item. */
export interface Decision {
  way: Way;
  /** The item to which readers are redirected. */
  target: Taken | undefined;
  /** The address to which readers are redirected, if it is not an item. */
  address: string | undefined;
  reason: string;
}

export const BY_MISTAKE: Decision = {
  ...{ way: 'mistake', target: undefined, address: undefined, reason: '' },
};

export interface Withdrawal extends Decision, Taken {
  id: number;
  slug: string;
  /** In milliseconds. */
  at: number;
  userName: string;
  /** In milliseconds; undefined while it is active. */
  endedAt: number | undefined;
}

interface Row {
  id: number;
  type: ContentTypeName;
  document_id: string;
  slug: string;
  way: Way;
  target_type: ContentTypeName | null;
  target: string | null;
  address: string | null;
  reason: string;
  at: string | number;
  user_name: string;
  ended_at: string | number | null;
}

const holding = (db: Database) => db(WITHDRAWALS).whereNull('ended_at');

/** The newest active withdrawal from an address. Obsolete items are still readable, so do not count. */
export async function withdrawnAt(
  db: Database,
  type: ContentTypeName,
  slug: string,
): Promise<Withdrawal | undefined> {
  return newest(holding(db).where({ type, slug }).whereNot({ way: 'obsolete' }));
}

/** The newest active withdrawal of the rows `t` of a type. Obsolete items do not count. */
export async function withdrawnOf(
  rows: ReturnType<Database>,
  type: ContentTypeName,
): Promise<Withdrawal | undefined> {
  const [row]: Row[] = await rows
    .join(`${WITHDRAWALS} as w`, (on) =>
      on.on('w.document_id', 't.document_id').andOnVal('w.type', type).andOnNull('w.ended_at'),
    )
    .whereNot('w.way', 'obsolete')
    .orderBy('w.id', 'desc')
    .select('w.*');
  return row && withdrawalIn(row);
}

/** The active withdrawal of an item. */
export async function withdrawalOf(db: Database, item: Taken): Promise<Withdrawal | undefined> {
  return newest(holding(db).where(keyOf(item)));
}

async function newest(rows: ReturnType<Database>): Promise<Withdrawal | undefined> {
  // No limit: there are few rows, and SQLite would plan a statement with a limit anew at each run.
  const [row]: Row[] = await rows.orderBy('id', 'desc');
  return row && withdrawalIn(row);
}

/** All withdrawals of an item, newest first. */
export async function withdrawalsOf(db: Database, item: Taken): Promise<Withdrawal[]> {
  const rows: Row[] = await db(WITHDRAWALS).where(keyOf(item)).orderBy('id', 'desc');
  return rows.map(withdrawalIn);
}

/** The newest withdrawal of an item that ended at `since` (milliseconds) or later. */
export async function endedSince(
  db: Database,
  item: Taken,
  since: number,
): Promise<Withdrawal | undefined> {
  return newest(db(WITHDRAWALS).where(keyOf(item)).where('ended_at', '>=', since));
}

const keyOf = ({ type, documentId }: Taken) => ({ type, document_id: documentId });

/** The withdrawn items that redirect to an item or to its address. */
export async function listSentOn(
  db: Database,
  target: Taken,
  address: string,
): Promise<{ type: ContentTypeName; documentId: string; slug: string }[]> {
  const rows: Row[] = await holding(db).where((either) =>
    either.where({ target_type: target.type, target: target.documentId }).orWhere({ address }),
  );
  return rows.map(({ type, document_id: documentId, slug }) => ({ type, documentId, slug }));
}

interface Started extends Decision, Taken {
  slug: string;
  userId: number | undefined;
  userName: string;
}

/** Starts a withdrawal and ends the active one. */
export async function startWithdrawal(trx: Database, started: Started): Promise<void> {
  await endWithdrawal(trx, started);
  const { slug, way, target, address, reason, userId, userName } = started;
  await trx(WITHDRAWALS).insert({
    ...{ ...keyOf(started), slug, way, reason },
    ...{ target_type: target?.type ?? null, target: target?.documentId ?? null },
    ...{ address: address ?? null, at: Date.now() },
    ...{ user_id: userId ?? null, user_name: userName, ended_at: null },
  });
}

export async function endWithdrawal(trx: Database, item: Taken): Promise<void> {
  await holding(trx).where(keyOf(item)).update({ ended_at: Date.now() });
}

/** Makes an ended withdrawal active again. */
export async function resumeWithdrawal(trx: Database, { id }: Withdrawal): Promise<void> {
  await trx(WITHDRAWALS).where({ id }).update({ ended_at: null });
}

function withdrawalIn({ document_id, target_type, user_name, ended_at, ...row }: Row): Withdrawal {
  const target =
    target_type !== null && row.target !== null
      ? { type: target_type, documentId: row.target }
      : undefined;
  return {
    ...{ ...row, documentId: document_id, target, address: row.address ?? undefined },
    ...{ at: wholeNumberOf(row.at), userName: user_name },
    endedAt: ended_at === null ? undefined : wholeNumberOf(ended_at),
  };
}
