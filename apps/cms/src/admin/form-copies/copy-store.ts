import { createStore, del, entries, promisifyRequest } from 'idb-keyval';
import * as z from 'zod/mini';
import type { Values } from '../form-merge/values';

/** What somebody has typed into a form and the server has not stored. */
export interface FormCopy {
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  /** When the server had stored what the copy is based on; null for an item that is new. */
  basedOn: string | null;
  /** The fields that differ, as the server had them. */
  base: Values;
  /** The same fields, as they were typed. */
  mine: Values;
}

export interface CopyStore {
  /** Rejects where there is no room, or no right to keep anything. */
  keep: (copy: FormCopy) => Promise<void>;
  drop: (key: string) => Promise<void>;
}

const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

const kept = z.object({
  at: z.number(),
  basedOn: z.nullable(z.string()),
  base: z.record(z.string(), z.unknown()),
  mine: z.record(z.string(), z.unknown()),
});

const store = createStore('portal-forms', 'unsaved');

export const copiesOnDevice: CopyStore = {
  keep: ({ key, ...copy }) =>
    store('readwrite', (unsaved) => {
      unsaved.put(copy, key);
      // A tab that closes does not live to hear of the request, and an open transaction is undone.
      unsaved.transaction.commit();
      return promisifyRequest(unsaved.transaction);
    }),
  drop: (key) => del(key, store).catch(() => undefined),
};

/** The copies of a form, the newest first. Those that have expired, of any form, are dropped. */
export async function copiesOf(place: string): Promise<FormCopy[]> {
  const all = await entries<string, unknown>(store).catch(() => []);
  const copies = all.flatMap(([key, value]) => copyOf(key, value));
  const isOld = ({ at }: FormCopy) => at < Date.now() - MAX_AGE_MS;
  await Promise.all(copies.filter(isOld).map(({ key }) => copiesOnDevice.drop(key)));
  return copies
    .filter((copy) => !isOld(copy) && copy.key.startsWith(place))
    .toSorted((one, other) => other.at - one.at);
}

function copyOf(key: string, value: unknown): FormCopy[] {
  const { data } = z.safeParse(kept, value);
  return data ? [{ key, ...data }] : [];
}
