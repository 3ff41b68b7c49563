import type { Database } from '../database/database';
import type { Rebuild } from './read-model';
import { rebuildInBatches, type Transact } from './rebuild-in-batches';

interface Work<Type> {
  types: readonly Type[];
  list: (type: Type) => Promise<string[]>;
  project: (trx: Database, type: Type, documentIds: string[]) => Promise<void>;
}

/** Projects all documents of several content types and reports one progress for all of them. */
export async function rebuildByType<Type>(
  db: Database,
  { types, list, project }: Work<Type>,
  run: Rebuild,
  transact?: Transact,
): Promise<void> {
  const documents: { type: Type; id: string }[] = [];
  for (const type of types) for (const id of await list(type)) documents.push({ type, id });
  const work = async (trx: Database, batch: typeof documents) => {
    for (const type of types) {
      const ids = batch.filter((one) => one.type === type).map(({ id }) => id);
      if (ids.length > 0) await project(trx, type, ids);
    }
  };
  await rebuildInBatches(db, documents, work, run, transact);
}
