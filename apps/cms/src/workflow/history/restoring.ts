import { AsyncLocalStorage } from 'node:async_hooks';

interface Restoring {
  /** The version that is brought back. */
  id: number;
  documentId: string;
}

const restoring = new AsyncLocalStorage<Restoring>();

/** Marks the save that `restore` makes of the document as the restoration of a version. */
export function asRestorationOf<T>(version: Restoring, restore: () => Promise<T>): Promise<T> {
  return restoring.run(version, restore);
}

/** The version that is being brought back of a document; a rule may write others on the way. */
export function restoredVersion(documentId: string): number | undefined {
  const now = restoring.getStore();
  return now?.documentId === documentId ? now.id : undefined;
}
