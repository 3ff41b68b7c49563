import { isRecord } from '@portal/contract/is-record';
import type { Relation, Versions } from './values';

/**
 * A form holds a relation as lists to connect and disconnect. The entries of the base are already stored:
 * only my later entries are kept, and an entry that I have taken out since moves to the other list.
 */
export function mergeRelation({ base, mine, theirs }: Versions<Relation>): Relation {
  return {
    connect: [
      ...theirs.connect,
      ...without(mine.connect, base.connect),
      ...without(base.disconnect, mine.disconnect),
    ],
    disconnect: [
      ...theirs.disconnect,
      ...without(mine.disconnect, base.disconnect),
      ...without(base.connect, mine.connect),
    ],
  };
}

function without(all: unknown[], known: unknown[]): unknown[] {
  const keys = new Set(known.map(keyOf));
  return all.filter((one) => !keys.has(keyOf(one)));
}

function keyOf(one: unknown): string {
  return JSON.stringify(isRecord(one) ? (one['documentId'] ?? one['id']) : one);
}
