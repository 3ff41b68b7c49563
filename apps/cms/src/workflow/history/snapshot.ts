import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Data } from '../../content/document-middlewares/document-middleware';

/** A stored state of an item. Related items and files are ids; `names` holds their names of that time. */
export interface Snapshot {
  fields: Data;
  /** Keyed by the documentId of an item, or by `keyOfFile` of a file. */
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

/** A digest of the content. It omits `names`, because a renamed related item does not change this one. */
export function digestOf({ fields }: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url');
}

export function changedFields(before: Data, after: Data): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => textOf(before[name]) !== textOf(after[name]));
}

function textOf(value: unknown): string {
  const isNothing = value === undefined || value === null;
  return isNothing || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
}
