import * as z from 'zod/mini';

/** A version of an item, as the server returns it. */
export const version = z.object({
  id: z.number(),
  at: z.string(),
  action: z.enum([
    ...(['found', 'create', 'update', 'publish', 'unpublish'] as const),
    ...(['discard', 'restore', 'delete'] as const),
    ...(['retire', 'reinstate'] as const),
  ]),
  userName: z.string(),
  fields: z.array(z.string()),
  restoredFrom: z.optional(z.string()),
});
export type Version = z.output<typeof version>;

export const versionList = z.object({
  title: z.string(),
  versions: z.array(version),
  hasMore: z.boolean(),
});

const state = z.object({
  fields: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
});
export type State = z.output<typeof state>;

export const comparison = z.object({
  version,
  older: z.nullable(state),
  newer: z.nullable(state),
  missing: z.array(z.string()),
  keepsSlug: z.boolean(),
  mayRestore: z.boolean(),
  isAsToday: z.boolean(),
  hasDrafts: z.boolean(),
});
export type Comparison = z.output<typeof comparison>;

export const restoration = z.object({ missing: z.array(z.string()), keepsSlug: z.boolean() });

export interface HistoryPlace {
  model: string;
  documentId: string;
}

/** The server's path of an item's versions. */
export function historyAddress({ model, documentId }: HistoryPlace): string {
  return `/admin/history/${model}/${documentId}`;
}

/** The admin's path of the page with an item's versions. */
export function historyPage({ model, documentId }: HistoryPlace): string {
  return `/item-history/${model}/${documentId}`;
}
