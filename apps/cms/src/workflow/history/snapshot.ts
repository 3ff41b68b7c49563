import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Data } from '../../content/document-middlewares/document-middleware';

/** An item as it was: related items and files by their ids, and the names that these had then. */
export interface Snapshot {
  fields: Data;
  /** By the documentId of an item, or by `nameOfFile` of a file. */
  names: Record<string, string>;
}

const snapshot = z.object({
  fields: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
});

export const keyOfFile = (id: number) => `file/${id}`;

export function packed({ fields, names }: Snapshot): Buffer {
  return deflateRawSync(JSON.stringify({ fields, names }));
}

export function unpacked(content: Buffer): Snapshot {
  return snapshot.parse(JSON.parse(inflateRawSync(content).toString()));
}

/** Tells contents apart. A related item that has a new name is no change of this one. */
export function digestOf({ fields }: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url');
}

/** The names of the fields that differ. */
export function changedFields(before: Data, after: Data): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => textOf(before[name]) !== textOf(after[name]));
}

function textOf(value: unknown): string {
  const isNothing = value === undefined || value === null;
  return isNothing || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
}
