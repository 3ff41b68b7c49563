import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';

/**
 * Calls back after the transaction of every change of the media library, with the id of the file, or
 * undefined if many may have changed. Strapi's uploads, replacements, copies and deletions, of folders
 * too, all end in these events. Returns the function that unsubscribes.
 */
export function subscribeToFiles(
  strapi: Core.Strapi,
  onChange: (fileId?: number) => void,
): () => void {
  const afterCommit = async (fileId?: number): Promise<void> => {
    if (!strapi.db.inTransaction()) return onChange(fileId);
    await strapi.db.transaction(({ onCommit }) => onCommit(() => onChange(fileId)));
  };
  const one = ({ result }: { result?: { id: number } | null }) => afterCommit(result?.id);
  const many = () => afterCommit();
  const unsubscribe = strapi.db.lifecycles.subscribe({
    models: [FILE],
    ...{ afterCreate: one, afterUpdate: one, afterDelete: one },
    ...{ afterCreateMany: many, afterUpdateMany: many, afterDeleteMany: many },
  });
  return () => void unsubscribe();
}
