import { changesState } from '../changes/read-changes';
import { wholeNumberOf, type Database } from '../platform/database/database';
import { resumeDeliveries } from './deliveries';
import { newSecret, type SecretBox } from './secrets';
import { DELIVERIES, SUBSCRIBERS } from './webhook-tables';

/** How long the former secret signs too. */
const ROTATION_MS = 24 * 3_600_000;

/** What an administrator writes down about a subscriber. */
export interface SubscriberDetails {
  name: string;
  url: string;
  /** The types of content of whose changes it is told; null for all. */
  types: string[] | null;
}

export interface Subscriber extends SubscriberDetails {
  id: number;
  /** The newest change for which there is a delivery. */
  seq: number;
  /** Why it is told nothing; null if it is told. */
  offReason: string | null;
  madeBy: string;
  madeAt: string;
  /** Until when the former secret signs too; null if none does. */
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

/** The subscribers of the changes, with the secrets by which their messages are signed. */
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

  /** It is told of changes from now on. The secret is in this answer and nowhere else. */
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

  /** False if there is none. */
  change(id: number, details: SubscriberDetails): Promise<boolean> {
    return this.#update(id, columnsOf(details));
  }

  switchOff(id: number, reason: string): Promise<boolean> {
    return this.#update(id, { off_reason: reason });
  }

  /** It is told of what it has missed. */
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

  /** The new secret, which is shown this once; undefined if there is no such subscriber. */
  async rotate(id: number): Promise<string | undefined> {
    const { box } = this.#options;
    const row = await this.#row(id);
    if (!row) return undefined;
    const secret = newSecret();
    await this.#update(id, {
      secret: box.seal(secret),
      former_secret: row.secret,
      former_until: Date.now() + ROTATION_MS,
    });
    return secret;
  }

  /** Those that sign now, the newest first. */
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
