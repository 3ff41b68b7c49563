import type { Core } from '@strapi/strapi';

export const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** A row of the media library. */
export interface StoredFile {
  id: number;
  name: string;
  hash: string;
  ext: string;
  mime: string;
  url: string;
  provider: string;
  alternativeText: string | null;
  caption: string | null;
  formats: Record<string, { hash: string; ext: string }> | null;
}

/** The fields by which Strapi's storage provider finds a file on disk. */
export interface OnDisk {
  hash: string;
  ext: string;
}

export function findFile(strapi: Core.Strapi, id: number | string): Promise<StoredFile | null> {
  return strapi.db.query(FILE).findOne({ where: { id } });
}

/** Removes files from the disk. A missing file is not an error. */
export async function removeFromDisk(strapi: Core.Strapi, files: OnDisk[]): Promise<void> {
  const { provider } = strapi.plugin('upload');
  await Promise.all(files.map((file) => provider.delete(file)));
}

export function withCopies({ hash, ext, formats }: StoredFile): OnDisk[] {
  return [{ hash, ext }, ...Object.values(formats ?? {})];
}

/** The `where` condition of all files in some folders and below; undefined if there are no such folders. */
export async function whereInFolders(
  strapi: Core.Strapi,
  folderIds: readonly number[],
): Promise<object | undefined> {
  const folders: { path: string }[] = await strapi.db
    .query(FOLDER)
    .findMany({ where: { id: { $in: folderIds } }, select: ['path'] });
  if (folders.length === 0) return undefined;
  return {
    $or: folders.flatMap(({ path }) => [
      { folderPath: path },
      { folderPath: { $startsWith: `${path}/` } },
    ]),
  };
}
