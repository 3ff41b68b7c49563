import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';

const FILE = 'plugin::upload.file';

interface Listener {
  /** Gets the id of the changed file, or undefined if several may have changed. */
  inTransaction(trx: Database, fileId?: number): Promise<void>;
  afterCommit(): void;
}

/**
 * Calls the listener in the transaction of every change of the media library, and after its commit.
 * All uploads, replacements, copies and deletions (of folders too) emit these events.
 * Returns the function that unsubscribes.
 */
export function subscribeToFiles(strapi: Core.Strapi, listener: Listener): () => void {
  const tell = async (fileId?: number): Promise<void> => {
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      await listener.inTransaction(trx, fileId);
      onCommit(() => listener.afterCommit());
    });
  };
  const one = ({ result }: { result?: { id: number } | null }) => tell(result?.id);
  const many = () => tell();
  const unsubscribe = strapi.db.lifecycles.subscribe({
    models: [FILE],
    ...{ afterCreate: one, afterUpdate: one, afterDelete: one },
    ...{ afterCreateMany: many, afterUpdateMany: many, afterDeleteMany: many },
  });
  return () => {
    unsubscribe();
  };
}
