import type { File, Image } from '@portal/contract/media';
import { publicAddress } from '../../platform/http/public-address';
import { renditionsOf, type Formats } from '@portal/rich-text/picture-formats';

/** The columns of `files` from which the API answers pictures and files. */
export interface FileRow {
  url: string;
  name: string;
  mime: string;
  /** In kilobytes of 1,000 bytes, as Strapi stores it. */
  size: number | string;
  width: number | null;
  height: number | null;
  alternative_text: string | null;
  caption: string | null;
  formats: Formats;
}

/** Prefixes the columns of a joined `files` table, so that they do not clash with others. */
export function fileColumns(table: string, prefix: string): Record<string, string> {
  const names: (keyof FileRow)[] = [
    ...(['url', 'name', 'mime', 'size', 'width', 'height'] as const),
    ...(['alternative_text', 'caption', 'formats'] as const),
  ];
  return Object.fromEntries(names.map((name) => [`${prefix}_${name}`, `${table}.${name}`]));
}

export type Prefixed<Prefix extends string> = {
  [Name in keyof FileRow as `${Prefix}_${Name}`]: FileRow[Name] | null;
};

/** Null if the file has no size in pixels, so is not a picture. */
export function imageOf(row: {
  [Name in keyof FileRow]: FileRow[Name] | null;
}): Image | null {
  if (!row.url || !row.width || !row.height) return null;
  return {
    url: row.url,
    absoluteUrl: publicAddress(row.url),
    width: row.width,
    height: row.height,
    alt: row.alternative_text ?? '',
    caption: row.caption || null,
    renditions: renditionsOf(row.formats),
  };
}

export function fileOf(row: Pick<FileRow, 'url' | 'name' | 'mime' | 'size'>): File {
  const sizeBytes = Math.round(Number(row.size) * 1000);
  const { name, url, mime } = row;
  return { name, url, absoluteUrl: publicAddress(url), mime, sizeBytes };
}
