import { changesState } from '../changes/read-changes';
import { wholeNumberOf, type Database } from '../platform/database/database';
import { resumeDeliveries } from './deliveries';
import { newSecret, type SecretBox } from './secrets';
import { DELIVERIES, SUBSCRIBERS } from './webhook-tables';

/** How long the former secret still signs after a rotation. */
const ROTATION_MS = 24 * 3_600_000;

/** What an administrator enters about a subscriber. */
interface SubscriberDetails {
  name: string;
  url: string;
  /** The subscribed content types; null for all. */
  types: string[] | null;
}

export interface Subscriber extends SubscriberDetails {
  id: number;
  /** The sequence number of the last change that was turned into a delivery. */
  seq: number;
  /** Why it is switched off; null if it is on. */
  offReason: string | null;
  madeBy: string;
  madeAt: string;
  /** The end of the former secret's validity; null if there is none. */
  formerUntil: string | null;
}

interface Row {
  id: number;
  name: string;
  url: string;
  types: string | null;
  seq: string | number;
  secret: string;
  former_secret: string | null;
  former_until: string | number | null;
  off_reason: string | null;
  made_by: string;
  made_at: string | number;
}

/** The subscribers of changes, with the secrets that sign their messages. */
export class Subscribers {
  readonly #options: { readonly db: Database; box: SecretBox };

  constructor(options: { readonly db: Database; box: SecretBox }) {
    this.#options = options;
  }

  async list(): Promise<Subscriber[]> {
    const rows: Row[] = await this.#options.db(SUBSCRIBERS).orderBy('id');
    return rows.map(subscriberOf);
  }

  async find(id: number): Promise<Subscriber | undefined> {
    const row = await this.#row(id);
    return row && subscriberOf(row);
  }

  /** Adds a subscriber of future changes. Returns the secret, which is never shown again. */
  async add(details: SubscriberDetails, madeBy: string): Promise<{ id: number; secret: string }> {
    const { db, box } = this.#options;
    const secret = newSecret();
    const { seq } = await changesState(db);
    const [row]: { id: number }[] = await db(SUBSCRIBERS)
      .insert({
        ...columnsOf(details),
        ...{ seq, secret: box.seal(secret), made_by: madeBy, made_at: Date.now() },
      })
      .returning('id');
    return { id: row?.id ?? 0, secret };
  }

  /** Returns false if there is no such subscriber. */
  change(id: number, details: SubscriberDetails): Promise<boolean> {
    return this.#update(id, columnsOf(details));
  }

  switchOff(id: number, reason: string): Promise<boolean> {
    return this.#update(id, { off_reason: reason });
  }

  /** Switches a subscriber on and resumes the missed deliveries. Returns false if there is none. */
  async switchOn(id: number): Promise<boolean> {
    return this.#options.db.transaction(async (trx) => {
      const found = await trx(SUBSCRIBERS).where({ id }).update({ off_reason: null });
      await resumeDeliveries(trx, id);
      return found > 0;
    });
  }

  async remove(id: number): Promise<boolean> {
    return this.#options.db.transaction(async (trx) => {
      const removed = await trx(SUBSCRIBERS).where({ id }).delete();
      await trx(DELIVERIES).where({ subscriber_id: id }).delete();
      return removed > 0;
    });
  }

  /** Returns a new secret, which is never shown again; undefined if there is no such subscriber. */
  async rotate(id: number): Promise<string | undefined> {
    const { db, box } = this.#options;
    const secret = newSecret();
    const isFound = await this.#update(id, {
      secret: box.seal(secret),
      // Reads the former secret in the same statement, because two rotations may run at once.
      former_secret: db.ref('secret'),
      former_until: Date.now() + ROTATION_MS,
    });
    return isFound ? secret : undefined;
  }

  /** The secrets that currently sign, newest first. */
  async secretsOf(id: number): Promise<string[]> {
    const row = await this.#row(id);
    if (!row) return [];
    const isRotating = row.former_secret !== null && wholeNumberOf(row.former_until) > Date.now();
    const sealed = [row.secret, ...(isRotating && row.former_secret ? [row.former_secret] : [])];
    return sealed.map((one) => this.#options.box.open(one));
  }

  #row(id: number): Promise<Row | undefined> {
    return this.#options.db(SUBSCRIBERS).where({ id }).first<Row | undefined>();
  }

  async #update(id: number, columns: object): Promise<boolean> {
    return (await this.#options.db(SUBSCRIBERS).where({ id }).update(columns)) > 0;
  }
}

function columnsOf({ name, url, types }: SubscriberDetails) {
  return { name, url, types: types && JSON.stringify(types) };
}

function subscriberOf(row: Row): Subscriber {
  const until = wholeNumberOf(row.former_until);
  return {
    ...{ id: row.id, name: row.name, url: row.url, seq: wholeNumberOf(row.seq) },
    types: row.types === null ? null : JSON.parse(row.types),
    ...{ offReason: row.off_reason, madeBy: row.made_by },
    madeAt: new Date(wholeNumberOf(row.made_at)).toISOString(),
    formerUntil: until > Date.now() ? new Date(until).toISOString() : null,
  };
}
