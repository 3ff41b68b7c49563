import { randomUUID } from 'node:crypto';
import { wholeNumberOf, type Database } from '../platform/database/database';
import { enqueue, enqueueMany } from '../platform/jobs/enqueue';
import { DELIVERIES } from './webhook-tables';

/** The kind of job that sends one delivery. */
export const SEND = 'webhook-delivery';

type DeliveryState = 'waiting' | 'delivered' | 'failed' | 'cancelled';

export interface Delivery {
  /** The id of the message for the receiver, the same in all attempts. */
  id: string;
  subscriberId: number;
  /** The request body, the same bytes in all attempts. */
  payload: string;
  state: DeliveryState;
  attempts: number;
  madeAt: number;
  /** The first attempt in milliseconds; reset when somebody sends it again. */
  triedSince: number;
  lastAt: number | null;
  lastStatus: number | null;
  lastError: string | null;
  nextAt: number | null;
}

/** The outcome of an attempt. */
interface Attempt {
  state: DeliveryState;
  status: number | null;
  error: string | null;
  /** The next attempt in milliseconds; null if there is none. */
  nextAt: number | null;
}

interface Row {
  id: string;
  subscriber_id: number;
  payload: string;
  state: DeliveryState;
  attempts: number;
  made_at: string | number;
  tried_since: string | number;
  last_at: string | number | null;
  last_status: number | null;
  last_error: string | null;
  next_at: string | number | null;
}

const MOST_LISTED = 100;
const KEPT_MS = 30 * 86_400_000;
const LONGEST_ERROR = 250;

/** Stores a message and enqueues its delivery (outbox) in the caller's transaction. Returns its id. */
export async function addDelivery(
  trx: Database,
  subscriberId: number,
  payload: object,
): Promise<string> {
  const id = `msg_${randomUUID()}`;
  const now = Date.now();
  await trx(DELIVERIES).insert({
    ...{ id, subscriber_id: subscriberId, payload: JSON.stringify(payload), state: 'waiting' },
    ...{ made_at: now, tried_since: now, next_at: now },
  });
  await enqueue(trx, { kind: SEND, key: id });
  return id;
}

/** Enqueues a message again, with the same id and bytes. Returns false if there is none. */
export async function sendAgain(trx: Database, subscriberId: number, id: string): Promise<boolean> {
  const now = Date.now();
  const updated = await trx(DELIVERIES)
    .where({ id, subscriber_id: subscriberId })
    .update({ state: 'waiting', attempts: 0, tried_since: now, next_at: now });
  if (updated > 0) await enqueue(trx, { kind: SEND, key: id });
  return updated > 0;
}

export async function findDelivery(db: Database, id: string): Promise<Delivery | undefined> {
  const row = await db(DELIVERIES).where({ id }).first<Row | undefined>();
  return row && deliveryOf(row);
}

/** The newest deliveries to a subscriber, at most `MOST_LISTED`. */
export async function listDeliveries(db: Database, subscriberId: number): Promise<Delivery[]> {
  const rows: Row[] = await db(DELIVERIES)
    .where({ subscriber_id: subscriberId })
    .orderBy('made_at', 'desc')
    .limit(MOST_LISTED);
  return rows.map(deliveryOf);
}

export async function noteAttempt(db: Database, id: string, attempt: Attempt): Promise<void> {
  const { state, status, error, nextAt } = attempt;
  await db(DELIVERIES)
    .where({ id })
    .update({
      ...{ state, last_at: Date.now(), last_status: status, next_at: nextAt },
      last_error: error && error.slice(0, LONGEST_ERROR),
      attempts: db.raw('attempts + 1'),
    });
}

/** Cancels a delivery to a subscriber who is removed or switched off. */
export async function cancelDelivery(db: Database, id: string): Promise<void> {
  await db(DELIVERIES).where({ id }).update({ state: 'cancelled', next_at: null });
}

/** Enqueues the deliveries that were cancelled while the subscriber was switched off. */
export async function resumeDeliveries(trx: Database, subscriberId: number): Promise<void> {
  const now = Date.now();
  const cancelled = { subscriber_id: subscriberId, state: 'cancelled' };
  const ids: string[] = await trx(DELIVERIES).where(cancelled).orderBy('made_at').pluck('id');
  await trx(DELIVERIES)
    .where(cancelled)
    .update({ state: 'waiting', tried_since: now, next_at: now });
  await enqueueMany(
    trx,
    ids.map((key) => ({ kind: SEND, key })),
  );
}

export async function trimDeliveries(db: Database): Promise<void> {
  await db(DELIVERIES)
    .where('made_at', '<', Date.now() - KEPT_MS)
    .whereNot({ state: 'waiting' })
    .delete();
}

function deliveryOf(row: Row): Delivery {
  return {
    ...{ id: row.id, subscriberId: row.subscriber_id, payload: row.payload, state: row.state },
    ...{ attempts: row.attempts, lastStatus: row.last_status, lastError: row.last_error },
    ...{ madeAt: wholeNumberOf(row.made_at), triedSince: wholeNumberOf(row.tried_since) },
    ...{ lastAt: millisecondsIn(row.last_at), nextAt: millisecondsIn(row.next_at) },
  };
}

function millisecondsIn(column: string | number | null): number | null {
  return column === null ? null : wholeNumberOf(column);
}
