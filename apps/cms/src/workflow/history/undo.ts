import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import type { Database } from '../../platform/database/database';
import { contentTypeOfUid } from '../../content/content-types';
import {
  BY_MISTAKE,
  endedSince,
  resumeWithdrawal,
  type Withdrawal,
} from '../../content/withdrawals/withdrawals';
import { readModelsOf } from '../../platform/read-models/registry';
import { takingBackAs } from '../taking-back/decision';
import { reinstate, retireAgain } from '../taking-back/retire';
import { restoreVersion } from './restore-version';
import { digestOf, type Snapshot } from './snapshot';
import { findPublication, listVersions, readVersion, type Version } from './versions';

const UNDONE_FOR_MS = 7 * 86_400_000;

const UNDOABLE = ['publish', 'unpublish', 'retire', 'reinstate'] as const;
type UndoableAction = (typeof UNDOABLE)[number];

export interface Undoable {
  /** The version that the act has left. */
  id: number;
  action: UndoableAction;
  /** Whether readers saw the item before. */
  wasPublic: boolean;
  /** When the version before it was stored, in milliseconds. */
  since: number;
}

/** The last act on an item that readers saw, while nothing has come after it, for a week. */
export async function findUndoable(
  strapi: Core.Strapi,
  db: Database,
  item: Item,
): Promise<Undoable | undefined> {
  if (!contentTypes.hasDraftAndPublish(strapi.contentType(item.uid))) return undefined;
  const [last, before] = await listVersions(db, item, { before: undefined, limit: 2 });
  if (!last || Date.parse(last.at) < Date.now() - UNDONE_FOR_MS) return undefined;
  const { id, action } = last;
  const undoable = UNDOABLE.find((one) => one === action);
  if (undoable === undefined) return undefined;
  const since = before ? Date.parse(before.at) : 0;
  return { id, action: undoable, wasPublic: before?.isPublic ?? false, since };
}

/** Gives readers what they saw before, and leaves the draft as it is. */
export async function undo(
  strapi: Core.Strapi,
  item: Item,
  { id, action, wasPublic, since }: Undoable,
  userId: number,
): Promise<void> {
  const { uid, documentId } = item;
  await strapi.db.transaction(async ({ trx }) => {
    const ended = await endedBy(trx, item, since);
    if (action === 'retire' || action === 'reinstate') {
      await undoMark(strapi, item, action, ended);
      return;
    }
    if (!wasPublic) {
      // What was taken back before is so again, the same way.
      await takingBackAs(ended ?? BY_MISTAKE, () =>
        strapi.documents(uid).unpublish({ documentId }),
      );
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
    if (ended?.way !== 'obsolete') return;
    await resumeWithdrawal(trx, ended);
    await readModelsOf(strapi).project(trx, uid, [documentId]);
  });
}

/** What the act that is undone has ended. */
async function endedBy(
  trx: Database,
  { uid, documentId }: Item,
  since: number,
): Promise<Withdrawal | undefined> {
  const type = contentTypeOfUid(uid);
  return type && endedSince(trx, { type, documentId }, since);
}

async function undoMark(
  strapi: Core.Strapi,
  item: Item,
  action: 'retire' | 'reinstate',
  ended: Withdrawal | undefined,
): Promise<void> {
  const type = contentTypeOfUid(item.uid);
  if (type === undefined) return;
  // A mark may have taken the place of another one.
  if (ended?.way === 'obsolete') await retireAgain(strapi, { ...item, type }, ended);
  else if (action === 'retire') await reinstate(strapi, { ...item, type });
}

async function contentOf(
  db: Database,
  item: Item,
  { id }: Pick<Version, 'id'>,
): Promise<{ id: number; content: Snapshot } | undefined> {
  const content = await readVersion(db, item, id);
  return content && { id, content };
}
