import type { Core } from '@strapi/strapi';
import { publicChange } from '../changes/public-change';
import { changesSince, changesState } from '../changes/read-changes';
import type { Database } from '../platform/database/database';
import { addDelivery, trimDeliveries } from './deliveries';
import { changesMessage } from './message';
import type { Subscriber, Subscribers } from './subscribers';
import { SUBSCRIBERS } from './webhook-tables';

/** The maximum of changes per message. */
const BATCH = 100;

interface Options {
  strapi: Core.Strapi;
  subscribers: Subscribers;
  signal: AbortSignal;
}

/** Turns new changes into deliveries for all subscribers. Returns true if it handled any changes. */
export async function tellSubscribers({ strapi, subscribers, signal }: Options): Promise<boolean> {
  const db = strapi.db.connection;
  const { seq: newest } = await changesState(db);
  let isAny = false;
  for (const subscriber of await subscribers.list()) {
    if (subscriber.offReason !== null) continue;
    for (let { seq } = subscriber; seq < newest; isAny = true) {
      signal.throwIfAborted();
      seq = await strapi.db.transaction(({ trx }) => tellNext(trx, { ...subscriber, seq }));
    }
  }
  await trimDeliveries(db);
  return isAny;
}

/** Stores the delivery and the new position together, so that no change is sent twice or skipped. */
async function tellNext(trx: Database, { id, seq, types }: Subscriber): Promise<number> {
  const changes = await changesSince(trx, seq, BATCH);
  const told = changes.map(publicChange).filter(({ type }) => !types || types.includes(type));
  if (told.length > 0) {
    await addDelivery(trx, id, changesMessage(told));
  }
  const next = changes.at(-1)?.seq ?? seq;
  await trx(SUBSCRIBERS).where({ id }).update({ seq: next });
  return next;
}
