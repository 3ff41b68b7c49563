import * as z from 'zod/mini';
import type { Core } from '@strapi/strapi';

const ENTRY = { type: 'core', name: 'first-content', key: 'documents' } as const;

const entriesSchema = z.record(z.string(), z.string());

/**
 * The record of loaded first content: `type/key` → documentId. A recorded item is never created
 * again, even if an editor has changed or deleted it.
 */
export async function openRecord(strapi: Core.Strapi) {
  const store = strapi.store(ENTRY);
  const entries = entriesSchema.parse((await store.get({})) ?? {});
  return {
    size: () => Object.keys(entries).length,
    find: (type: string, key: string): string | undefined => entries[`${type}/${key}`],
    async add(type: string, key: string, documentId: string): Promise<void> {
      entries[`${type}/${key}`] = documentId;
      await store.set({ value: entries });
    },
  };
}

export type FirstContentRecord = Awaited<ReturnType<typeof openRecord>>;
