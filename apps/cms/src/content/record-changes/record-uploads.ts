import { isRecord } from '@portal/contract/is-record';
import type { PublicRecord } from '@portal/contract/record';
import type { Core } from '@strapi/strapi';
import { hashesOf } from '../media-fields/upload-names';
import { fileOf } from '../media-fields/media';

type Upload = PublicRecord['uploads'][number];

interface StoredFile {
  url: string;
  name: string;
  hash: string;
  mime: string;
  size: number | string;
  formats: unknown;
  provider_metadata: unknown;
}

const UPLOAD = /\/uploads\/[\w.-]+/g;
const FILE = 'plugin::upload.file';

/**
 * The uploads that each item names in its media fields and texts, sorted by URL. It takes one statement
 * for all items, and leaves out uploads that no longer exist.
 */
export async function uploadsOf(
  strapi: Core.Strapi,
  rows: readonly Record<string, unknown>[],
): Promise<Upload[][]> {
  const named = rows.map((row) => [...new Set(addressesIn(row))].toSorted(byCodeUnits));
  const hashes = new Set(named.flat().flatMap((url) => hashesOf(url.replace(/^.*\//, ''))));
  if (hashes.size === 0) return named.map(() => []);
  const files: StoredFile[] = await strapi.db
    .query(FILE)
    .findMany({ where: { hash: { $in: [...hashes] } } });
  const known = new Map(files.flatMap(addressesOf).map((upload) => [upload.url, upload]));
  return named.map((urls) => urls.flatMap((url) => known.get(url) ?? []));
}

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : 1);

/** The URLs in media fields and texts. It skips `formats`, which lists renditions that nothing may use. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(UPLOAD) ?? [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'formats' ? [] : addressesIn(inner),
  );
}

/** A file and its renditions. */
function addressesOf(file: StoredFile): Upload[] {
  const { provider_metadata: metadata, formats } = file;
  const sha256 =
    isRecord(metadata) && typeof metadata['sha256'] === 'string' ? metadata['sha256'] : null;
  const copies = Object.values(isRecord(formats) ? formats : {}).flatMap((copy): Upload[] => {
    if (!isRecord(copy) || typeof copy['url'] !== 'string') return [];
    const [mime, size] = [String(copy['mime']), Number(copy['size'])];
    return [uploadOf({ url: copy['url'], name: '', mime, size }, null)];
  });
  return [uploadOf(file, sha256), ...copies];
}

function uploadOf(
  file: Pick<StoredFile, 'url' | 'name' | 'mime' | 'size'>,
  sha256: string | null,
): Upload {
  const { url, mime, sizeBytes } = fileOf(file);
  return { url, mime, sizeBytes, sha256 };
}
