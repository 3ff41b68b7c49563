import { useSyncExternalStore } from 'react';

/**
 * What the review panel has loaded: whether the item waits for review, and whether the user may publish it.
 */
export interface PublishOffer {
  waits: boolean;
  may: boolean;
}

const offers = new Map<string, PublishOffer>();
const listeners = new Set<() => void>();

export function tellOffer(documentId: string, offer: PublishOffer): void {
  offers.set(documentId, offer);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Undefined until the panel has loaded. */
export function usePublishOffer(documentId: string | undefined): PublishOffer | undefined {
  return useSyncExternalStore(subscribe, () =>
    documentId === undefined ? undefined : offers.get(documentId),
  );
}
