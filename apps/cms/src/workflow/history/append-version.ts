import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';
import { digestOf, packed, type Snapshot } from './snapshot';

/** `found` is not a save: it records a state, found before a save, that no version contains. */
export const VERSION_ACTIONS = [
  ...(['found', 'create', 'update', 'publish', 'unpublish'] as const),
  ...(['discard', 'restore', 'delete'] as const),
  ...(['retire', 'reinstate'] as const),
] as const;

export type VersionAction = (typeof VERSION_ACTIONS)[number];

export interface State extends Snapshot {
  /** True if the item is published. */
  isPublic: boolean;
}

export interface NewVersion {
  action: VersionAction;
  /** True if the item is published afterwards. */
  isPublic: boolean;
  /** Undefined if no administrator did it. */
  userId: number | undefined;
  userName: string;
  fields: string[];
  /** The id of the version that this one restores. */
  restoredFrom?: number | undefined;
}

interface Last {
  content: number;
  digest: string;
}

/** Appends a version of an item, in the transaction of its save. */
export async function appendVersion(
  trx: Database,
  item: Item,
  { before, after }: { before: State | undefined; after: Snapshot },
  version: NewVersion,
): Promise<void> {
  let last = await lastContent(trx, item);
  const digest = digestOf(after);
  if (before) {
    const digestBefore = digestOf(before);
    if (last?.digest !== digestBefore) {
      last = { content: await store(trx, before, digestBefore), digest: digestBefore };
      const nobody = { userId: undefined, userName: '' };
      const { isPublic } = before;
      const found = { action: 'found' as const, isPublic, fields: [] };
      await insert(trx, item, last.content, { ...found, ...nobody });
    }
  }
  const content = last?.digest === digest ? last.content : await store(trx, after, digest);
  await insert(trx, item, content, version);
}

async function lastContent(trx: Database, { uid, documentId }: Item): Promise<Last | undefined> {
  const last: { content_id: number } | undefined = await trx('document_versions')
    .where({ uid, document_id: documentId })
    .orderBy('id', 'desc')
    .first('content_id');
  if (!last) return undefined;
  const held: { digest: string } | undefined = await trx('document_contents')
    .where({ id: last.content_id })
    .first('digest');
  return held && { content: last.content_id, digest: held.digest };
}

async function store(trx: Database, snapshot: Snapshot, digest: string): Promise<number> {
  const rows: { id: number }[] = await trx('document_contents')
    .insert({ digest, packed: packed(snapshot) })
    .returning('id');
  return rows[0]?.id ?? 0;
}

async function insert(
  trx: Database,
  { uid, documentId }: Item,
  content: number,
  { action, isPublic, userId, userName, fields, restoredFrom }: NewVersion,
): Promise<void> {
  await trx('document_versions').insert({
    ...{ uid, document_id: documentId, at: Date.now(), action, is_public: isPublic },
    ...{ user_id: userId ?? null, user_name: userName, fields: JSON.stringify(fields) },
    ...{ content_id: content, restored_from: restoredFrom ?? null },
  });
}
