import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { restoredData } from '../history/restored-data';
import { asRestorationOf } from '../history/restoring';
import { readVersion } from '../history/versions';
import { takeOutOfBin, versionInBin } from './bin';

/**
 * Brings a deleted item back under the same documentId: its draft, as nobody has asked for it to be
 * public. Answers the names of what it named and is gone.
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
