import { AsyncLocalStorage } from 'node:async_hooks';

interface Restoring {
  /** The id of the version that is restored. */
  id: number;
  documentId: string;
}

const restoring = new AsyncLocalStorage<Restoring>();

/** Marks saves of the document within `restore` as the restoration of a version. */
export function asRestorationOf<T>(version: Restoring, restore: () => Promise<T>): Promise<T> {
  return restoring.run(version, restore);
}

/** The version being restored; undefined for other documents that a rule writes on the way. */
export function restoredVersion(documentId: string): number | undefined {
  const now = restoring.getStore();
  return now?.documentId === documentId ? now.id : undefined;
}
