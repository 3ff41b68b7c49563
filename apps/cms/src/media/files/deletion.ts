import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rewrapper } from '../../platform/rewrapper';
import { FILE, whereInFolders, type StoredFile } from './file';
import { listFileUses, type FileUse } from '../file-uses/list-file-uses';
import { usesSeenBy } from '../file-uses/uses-seen';

const MAX_NAMED_ITEMS = 5;

const rewrapRemove = rewrapper<(file: StoredFile) => Promise<unknown>>();
const rewrapDelete = rewrapper<(ids?: number[]) => Promise<unknown>>();

/** Refuses to delete a file that an item uses, because its page would break unnoticed. */
export function registerDeletion(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  upload.remove = rewrapRemove(upload.remove, (remove) => async (file) => {
    await refuseIfUsed(strapi, [file]);
    return remove.call(upload, file);
  });
  const files = strapi.plugin('upload').service('file');
  // Checks all files before it deletes the first.
  files.deleteByIds = rewrapDelete(files.deleteByIds, (deleteFiles) => async (ids = []) => {
    await refuseIfUsed(strapi, await strapi.db.query(FILE).findMany({ where: { id: ids } }));
    return deleteFiles(ids);
  });
  const folders = strapi.plugin('upload').service('folder');
  folders.deleteByIds = rewrapDelete(folders.deleteByIds, (deleteFolders) => async (ids = []) => {
    const where = await whereInFolders(strapi, ids);
    if (where) await refuseIfUsed(strapi, await strapi.db.query(FILE).findMany({ where }));
    return deleteFolders(ids);
  });
}

async function refuseIfUsed(strapi: Core.Strapi, files: StoredFile[]): Promise<void> {
  const uses = Map.groupBy(
    await listFileUses(
      strapi,
      files.map(({ id }) => id),
    ),
    ({ fileId }) => fileId,
  );
  const sentences = files.flatMap((file) => {
    const ofFile = uses.get(file.id);
    return ofFile === undefined ? [] : [sentenceOf(strapi, file, ofFile)];
  });
  if (sentences.length > 0) throw new errors.ApplicationError(sentences.join(' '));
}

function sentenceOf(strapi: Core.Strapi, { name, mime }: StoredFile, uses: FileUse[]): string {
  const kind = mime.startsWith('image/') ? 'Ảnh' : 'Tệp';
  return `${kind} “${name}” đang được dùng trong ${itemsOf(strapi, uses)}. Hãy gỡ khỏi những nơi đó rồi xóa.`;
}

/** Names only the items that the requesting user may read, and counts the others. */
function itemsOf(strapi: Core.Strapi, uses: FileUse[]): string {
  const request = strapi.requestContext.get();
  const seen = request ? usesSeenBy(strapi, request.state.userAbility, uses) : uses;
  const named = seen.slice(0, MAX_NAMED_ITEMS).map(({ type, title }) => `${type} “${title}”`);
  const more = uses.length - named.length;
  if (named.length === 0) return `${more} mục mà bạn không được xem`;
  return `${named.join(', ')}${more > 0 ? ` và ${more} mục khác` : ''}`;
}
