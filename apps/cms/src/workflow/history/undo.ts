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
import { findPublishedVersion, listVersions, readVersion, type Version } from './versions';

const UNDONE_FOR_MS = 7 * 86_400_000;

const UNDOABLE = ['publish', 'unpublish', 'retire', 'reinstate'] as const;
type UndoableAction = (typeof UNDOABLE)[number];

export interface Undoable {
  /** The id of the version that the act appended. */
  id: number;
  action: UndoableAction;
  /** True if the item was published before the act. */
  wasPublic: boolean;
  /** The instant of the version before, in milliseconds; 0 if there is none. */
  since: number;
}

/** The last act, if it changed what readers see and is at most a week old; otherwise undefined. */
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

/** Restores the public state from before the act, and leaves the draft unchanged. */
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
      // An item that was withdrawn before is withdrawn again in the same way.
      await takingBackAs(ended ?? BY_MISTAKE, () =>
        strapi.documents(uid).unpublish({ documentId }),
      );
      return;
    }
    const former = await findPublishedVersion(trx, item, id);
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

/** The withdrawal that the undone act had ended. */
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
  // The mark may have replaced another one, which is then restored.
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
