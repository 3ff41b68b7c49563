import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Library } from './library';
import type { FirstContentRecord } from './record';

/** The dependencies that all `put…` functions share. */
export interface SeedContext {
  strapi: Core.Strapi;
  library: Library;
  record: FirstContentRecord;
  /** Reports progress; called after each item, whether it was created or already recorded. */
  done(): void;
}

type Data = Record<string, unknown>;

/**
 * Creates and records one item in one transaction, unless it is already recorded. `make` returns
 * the fields and is called only for a new item.
 */
export async function putOnce(
  context: SeedContext,
  uid: UID.ContentType,
  key: string,
  make: () => Promise<Data>,
): Promise<void> {
  const { strapi, record } = context;
  if (record.find(uid, key) === undefined) {
    const data = await make();
    await strapi.db.transaction(async () => {
      const documentId = documentIdOf(uid, key);
      await strapi.documents(uid).create({ data: { ...data, documentId }, status: 'published' });
      await record.add(uid, key, documentId);
    });
  }
  context.done();
}

/**
 * Derives the documentId from the key, so that the same content always gives the same API answers. Like
 * Strapi's own ids it has 24 characters and begins with a letter.
 */
function documentIdOf(uid: UID.ContentType, key: string): string {
  return `f${createHash('sha256').update(`${uid}/${key}`).digest('hex').slice(0, 23)}`;
}

/**
 * The documentId of an item that was created before; throws if the content has a wrong reference.
 */
export function getSeededId(context: SeedContext, uid: UID.ContentType, key: string): string {
  const documentId = context.record.find(uid, key);
  if (documentId === undefined) throw new Error(`Nội dung ban đầu thiếu ${uid} “${key}”.`);
  return documentId;
}
