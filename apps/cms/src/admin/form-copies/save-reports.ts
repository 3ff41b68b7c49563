import type { StrapiApp } from '@strapi/strapi/admin';
import * as z from 'zod/mini';
import { staleSaveIn } from '../failures/stale-save-answer';

type Middlewares = Parameters<StrapiApp['addMiddlewares']>[0];

/** One attempt to store a form. */
export interface Save {
  state: 'pending' | 'fulfilled' | 'rejected';
  /** Whether it also publishes. */
  isPublishing: boolean;
  model: string;
  /** Undefined for a new item. */
  documentId: string | undefined;
  /** The stored item's id. */
  storedId: string | undefined;
  /** Why it failed, in a sentence. */
  reason: string;
  /** Others have stored the item meanwhile. */
  isConflict: boolean;
}

/** The action of Redux Toolkit Query for requests that store a form. */
const action = z.object({
  meta: z.object({
    requestStatus: z.enum(['pending', 'fulfilled', 'rejected']),
    arg: z.object({
      endpointName: z.enum([
        'createDocument',
        'cloneDocument',
        'updateDocument',
        'publishDocument',
      ]),
      originalArgs: z.object({ model: z.string(), documentId: z.optional(z.string()) }),
    }),
  }),
  payload: z.optional(
    z.object({
      data: z.optional(z.object({ documentId: z.optional(z.string()) })),
      message: z.optional(z.string()),
    }),
  ),
});

const REQUEST = /\/executeMutation\//;

const listeners = new Set<(save: Save) => void>();

export function listenToSaves(listener: (save: Save) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reports every request that stores a form, and its result. */
export const reportSaves: Middlewares[number] = () => () => (next) => (happened) => {
  const result = next(happened);
  const save = saveOf(happened);
  if (save) for (const listener of listeners) listener(save);
  return result;
};

export function saveOf(happened: unknown): Save | undefined {
  const named = z.safeParse(
    z.object({ type: z.string(), payload: z.optional(z.unknown()) }),
    happened,
  );
  if (!named.success || !REQUEST.test(named.data.type)) return undefined;
  const { data } = z.safeParse(action, happened);
  if (!data) return undefined;
  const { requestStatus, arg } = data.meta;
  const storedId = data.payload?.data?.documentId;
  // An answer without an item has stored none.
  const state = requestStatus === 'fulfilled' && !storedId ? 'rejected' : requestStatus;
  return {
    ...{ state, storedId, reason: data.payload?.message ?? '' },
    isPublishing: arg.endpointName === 'publishDocument',
    isConflict: staleSaveIn(named.data.payload) !== undefined,
    model: arg.originalArgs.model,
    documentId: arg.originalArgs.documentId,
  };
}
