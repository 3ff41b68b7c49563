import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import * as z from 'zod/mini';
import { staleSaveIn, type StaleSave } from '../failures/stale-save-answer';
import { keyOf } from './open-items';

type Middlewares = Parameters<StrapiApp['addMiddlewares']>[0];

type Outcome =
  | { key: string; kind: 'stored'; storedAt: string | undefined }
  | ({ key: string; kind: 'refused' } & StaleSave);

const request = z.object({
  endpointName: z.enum([
    'updateDocument',
    'publishDocument',
    'unpublishDocument',
    'discardDocument',
    'deleteDocument',
  ]),
  originalArgs: z.object({
    model: z.string(),
    collectionType: z.string(),
    documentId: z.optional(z.string()),
  }),
});
const happened = z.object({
  type: z.string(),
  meta: z.object({ arg: request }),
  payload: z.unknown(),
});
const stored = z.object({ data: z.object({ updatedAt: z.string() }) });

const listeners = new Set<(outcome: Outcome) => void>();

export function listenToOutcomes(listener: (outcome: Outcome) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reports the results of requests that store an item, and reloads an item that others have changed. */
export const reportOutcomes: Middlewares[number] =
  () =>
  ({ dispatch }) =>
  (next) =>
  (action) => {
    const result = next(action);
    const { data } = z.safeParse(happened, action);
    if (!data || !data.type.includes('/executeMutation/')) return result;
    const { model, documentId, collectionType } = data.meta.arg.originalArgs;
    const id = collectionType === 'single-types' ? undefined : documentId;
    const outcome = outcomeOf(keyOf(model, id), data);
    for (const listener of outcome ? listeners : []) if (outcome) listener(outcome);
    if (outcome?.kind === 'refused') {
      const tag = { type: 'Document', id: id === undefined ? model : `${model}_${id}` };
      dispatch({ type: `${adminApi.reducerPath}/invalidateTags`, payload: [tag] });
    }
    return result;
  };

function outcomeOf(key: string, { type, payload }: { type: string; payload?: unknown }) {
  if (type.endsWith('/fulfilled')) {
    const answer = z.safeParse(stored, payload).data;
    return { key, kind: 'stored', storedAt: answer?.data.updatedAt } satisfies Outcome;
  }
  const refusal = staleSaveIn(payload);
  return refusal && ({ key, kind: 'refused', ...refusal } satisfies Outcome);
}
