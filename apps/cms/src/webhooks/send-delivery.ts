import type { Database } from '../platform/database/database';
import { pauseAfter, type BackOff } from '../platform/jobs/back-off';
import { enqueue } from '../platform/jobs/enqueue';
import { cancelDelivery, findDelivery, noteAttempt, SEND, type Delivery } from './deliveries';
import { post, TooSlowError } from './post';
import { PrivateAddressError } from './public-target';
import { signedHeaders } from './secrets';
import type { Subscriber, Subscribers } from './subscribers';
import { GONE, statusSentence, TOO_SLOW, UNREACHABLE } from './webhook-texts';

/** 5 s after the first failure, doubled after each further one, up to 12 hours. */
const BACK_OFF: BackOff = { firstMs: 5_000, maxMs: 12 * 3_600_000 };
/** A message is given up so long after its first attempt. */
const TRIED_FOR_MS = 3 * 86_400_000;
const GONE_STATUS = 410;

interface Options {
  readonly db: Database;
  subscribers: Subscribers;
  isAllowed: (address: string) => boolean;
  backOff?: BackOff;
}

interface Outcome {
  status: number | null;
  /** Null if the receiver accepted the message. */
  error: string | null;
}

/** Makes one attempt at a delivery and schedules the next. Rejects only on database errors or on `signal`. */
export async function sendDelivery(
  options: Options,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { db, subscribers } = options;
  const delivery = await findDelivery(db, id);
  if (delivery?.state !== 'waiting') return;
  const subscriber = await subscribers.find(delivery.subscriberId);
  if (!subscriber || subscriber.offReason !== null) return cancelDelivery(db, id);
  const outcome = await attempt(options, subscriber, delivery, signal);
  if (outcome.error === null) {
    await noteAttempt(db, id, { ...outcome, state: 'delivered', nextAt: null });
  } else if (outcome.status === GONE_STATUS) {
    await noteAttempt(db, id, { ...outcome, state: 'failed', nextAt: null });
    await subscribers.switchOff(subscriber.id, GONE);
  } else {
    await tryLater(options, delivery, outcome);
  }
}

async function attempt(
  { subscribers, isAllowed }: Options,
  { id: subscriberId, url }: Subscriber,
  { id, payload: body }: Delivery,
  signal: AbortSignal,
): Promise<Outcome> {
  const secrets = await subscribers.secretsOf(subscriberId);
  const headers = signedHeaders(secrets, { id, body, at: new Date() });
  try {
    const status = await post({ url, body, headers, isAllowed, signal });
    const isTaken = status >= 200 && status < 300;
    return { status, error: isTaken ? null : statusSentence(status) };
  } catch (error) {
    signal.throwIfAborted();
    return { status: null, error: sentenceOf(error) };
  }
}

async function tryLater(
  { db, backOff = BACK_OFF }: Options,
  { id, attempts, triedSince }: Delivery,
  outcome: Outcome,
): Promise<void> {
  const nextAt = Math.round(Date.now() + pauseAfter(attempts + 1, backOff));
  if (nextAt > triedSince + TRIED_FOR_MS) {
    return noteAttempt(db, id, { ...outcome, state: 'failed', nextAt: null });
  }
  await noteAttempt(db, id, { ...outcome, state: 'waiting', nextAt });
  await enqueue(db, { kind: SEND, key: id, runAt: nextAt });
}

function sentenceOf(error: unknown): string {
  if (error instanceof PrivateAddressError) return error.message;
  if (error instanceof TooSlowError) return TOO_SLOW;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `${UNREACHABLE} (${code})`;
}
