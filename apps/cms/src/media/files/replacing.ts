import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { putFormerAddress } from '../../content/media-fields/former-addresses';
import { FILE, findFile, removeFromDisk, withCopies, type StoredFile } from './file';
import { followInItems } from './following';
import { findTextsWith } from './texts-with-file';

interface Replacement {
  data: { fileInfo?: unknown };
  file: unknown;
}

/**
 * Gives a replaced file a new URL, because browsers may cache the former one for a year, and because its
 * extension may change. Stored texts are updated in the same transaction. The former files are removed
 * after the commit, so a failed replacement changes nothing.
 */
export function registerReplacing(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload');
  const { remove } = service;
  service.replace = async (id: number | string, { data, file }: Replacement, options: unknown) => {
    const former = await findFile(strapi, id);
    if (!former) throw new errors.NotFoundError('file.notFound');
    const fileInfo = data.fileInfo ?? {};
    const [fresh]: StoredFile[] = await service.upload(
      { data: { fileInfo }, files: [file] },
      options,
    );
    if (!fresh) throw new errors.ApplicationError('Files are empty');
    try {
      await putInPlace(strapi, former, fresh);
    } catch (error) {
      await remove.call(service, fresh);
      throw error;
    }
    await removeFromDisk(strapi, withCopies(former));
    return service.updateFileInfo(former.id, {}, options);
  };
}

async function putInPlace(
  strapi: Core.Strapi,
  former: StoredFile,
  fresh: StoredFile,
): Promise<void> {
  const texts = await findTextsWith(strapi, former.url);
  const stored = await strapi.db.query(FILE).findOne({ where: { id: fresh.id } });
  const {
    id: _id,
    documentId: _document,
    createdAt: _created,
    folderPath: _folder,
    ...facts
  } = stored;
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.query(FILE).delete({ where: { id: fresh.id } });
    await strapi.db.query(FILE).update({
      where: { id: former.id },
      data: {
        ...facts,
        alternativeText: fresh.alternativeText ?? former.alternativeText,
        caption: fresh.caption ?? former.caption,
      },
    });
    await putFormerAddress(trx, former.url, former.id);
    await followInItems(strapi, trx, former, texts);
  });
}
