import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { restoredData } from '../history/restored-data';
import { asRestorationOf } from '../history/restoring';
import { readVersion } from '../history/versions';
import { takeOutOfBin, versionInBin } from './bin';

/**
 * Restores a deleted item under the same documentId, only as a draft, because publishing needs a decision.
 * Returns the names of related items and files that no longer exist. Throws NotFoundError if purged.
 */
export async function restoreDeleted(
  strapi: Core.Strapi,
  item: Item,
  userId: number,
): Promise<{ missing: string[] }> {
  return strapi.db.transaction(async ({ trx }) => {
    const { uid, documentId } = item;
    const id = await versionInBin(trx, item);
    const content = id === undefined ? undefined : await readVersion(trx, item, id);
    if (id === undefined || !content)
      throw new errors.NotFoundError('Mục này không còn trong danh sách đã xóa.');
    const { data, missing } = await restoredData(strapi, uid, content);
    const by = { createdBy: userId, updatedBy: userId };
    await asRestorationOf({ id, documentId }, () =>
      strapi.documents(uid).create({ data: { ...data, ...by, documentId } }),
    );
    await takeOutOfBin(trx, item);
    return { missing };
  });
}
