import type { Core } from '@strapi/strapi';

export const FILE = 'plugin::upload.file';

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
