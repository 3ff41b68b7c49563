import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';
import { restoreVersion } from './restore-version';
import { digestOf, type Snapshot } from './snapshot';
import { findPublication, listVersions, readVersion, type Version } from './versions';

const UNDONE_FOR_MS = 7 * 86_400_000;

export interface Undoable {
  /** The version that the act has left. */
  id: number;
  action: 'publish' | 'unpublish';
  /** Whether readers saw the item before. */
  wasPublic: boolean;
}

/** The last publication or withdrawal of an item, while nothing has come after it, for a week. */
export async function findUndoable(
  strapi: Core.Strapi,
  db: Database,
  item: Item,
): Promise<Undoable | undefined> {
  if (!contentTypes.hasDraftAndPublish(strapi.contentType(item.uid))) return undefined;
  const [last, before] = await listVersions(db, item, { before: undefined, limit: 2 });
  if (!last || Date.parse(last.at) < Date.now() - UNDONE_FOR_MS) return undefined;
  const { id, action } = last;
  if (action !== 'publish' && action !== 'unpublish') return undefined;
  return { id, action, wasPublic: before?.isPublic ?? false };
}

/** Gives readers what they saw before, and leaves the draft as it is. */
export async function undo(
  strapi: Core.Strapi,
  item: Item,
  { id, wasPublic }: Undoable,
  userId: number,
): Promise<void> {
  const { uid, documentId } = item;
  await strapi.db.transaction(async ({ trx }) => {
    if (!wasPublic) {
      await strapi.documents(uid).unpublish({ documentId });
      return;
    }
    const former = await findPublication(trx, item, id);
    const seen = former && (await contentOf(trx, item, former));
    const draft = await contentOf(trx, item, { id });
    if (!seen || !draft)
      throw new errors.ValidationError(
        'Không còn bản đã đăng trước đó để quay về. Hãy sửa rồi đăng từ biểu mẫu.',
      );
    const isSame = digestOf(seen.content) === digestOf(draft.content);
    if (!isSame) await restoreVersion(strapi, item, seen, userId);
    await strapi.documents(uid).publish({ documentId });
    if (!isSame) await restoreVersion(strapi, item, draft, userId);
  });
}

async function contentOf(
  db: Database,
  item: Item,
  { id }: Pick<Version, 'id'>,
): Promise<{ id: number; content: Snapshot } | undefined> {
  const content = await readVersion(db, item, id);
  return content && { id, content };
}
