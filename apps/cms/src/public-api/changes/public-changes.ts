import type { changeList, ChangesState } from '@portal/contract/changes';
import type * as z from 'zod/mini';
import { publicChange } from '../../changes/public-change';
import { changesSince, changesState } from '../../changes/read-changes';
import type { Database } from '../../platform/database/database';

/** Reads the state last, so that it is at least as new as the changes. */
export async function changesAfter(
  db: Database,
  after: number,
  limit: number,
): Promise<z.output<typeof changeList>> {
  const changes = await changesSince(db, after, limit);
  const data = changes.map(publicChange);
  return { data, meta: await publicState(db) };
}

export async function publicState(db: Database): Promise<ChangesState> {
  const { seq: generation, revision, count, digest } = await changesState(db);
  return { generation, revision, count, digest };
}
