import type { changeList, ChangesState } from '@portal/contract/changes';
import type * as z from 'zod/mini';
import { changesSince, changesState } from '../../changes/read-changes';
import type { Database } from '../../platform/database/database';

/** As Strapi's uid has it: `api::legal-document.legal-document`. */
const UID_PREFIX = /^api::[^.]*\./;

/** The state is read last: it is at least as new as the changes. */
export async function changesAfter(
  db: Database,
  after: number,
  limit: number,
): Promise<z.output<typeof changeList>> {
  const changes = await changesSince(db, after, limit);
  const data = changes.map(({ at, type, ...change }) => ({
    ...change,
    ...{ at: at.toISOString(), type: type.replace(UID_PREFIX, '') },
  }));
  return { data, meta: await publicState(db) };
}

export async function publicState(db: Database): Promise<ChangesState> {
  const { seq: generation, revision, count, digest } = await changesState(db);
  return { generation, revision, count, digest };
}
