import { createStore, del, entries, promisifyRequest } from 'idb-keyval';
import * as z from 'zod/mini';
import type { Values } from '../form-merge/values';

/** The unsaved values of a form. */
export interface FormCopy {
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  /** When the server stored the version that the copy builds on; null for a new item. */
  basedOn: string | null;
  /** The fields that differ, as the server had them. */
  base: Values;
  /** The same fields as typed. */
  mine: Values;
}

export interface CopyStore {
  /** Rejects if the storage is full or not allowed. */
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
      // Commits at once: closing the tab would roll back an open transaction.
      unsaved.transaction.commit();
      return promisifyRequest(unsaved.transaction);
    }),
  drop: (key) => del(key, store).catch(() => undefined),
};

/** The copies of a form, newest first. Deletes expired ones of all forms. */
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
