import type { Core, UID } from '@strapi/strapi';
import type { Library } from './library';
import type { FirstContentRecord } from './record';

/** What the parts of the first content need to put themselves in. */
export interface SeedContext {
  strapi: Core.Strapi;
  library: Library;
  record: FirstContentRecord;
  /** Called after each item, put in or already there. */
  done(): void;
}

type Data = Record<string, unknown>;

/**
 * Puts one item in and on record, both or neither, unless it is on record already. `make` gives
 * its fields; it is asked only when they are needed.
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
      const { documentId } = await strapi.documents(uid).create({ data, status: 'published' });
      await record.add(uid, key, documentId);
    });
  }
  context.done();
}

/** The documentId of an item that was put in before; a missing one is a mistake in the content. */
export function getSeededId(context: SeedContext, uid: UID.ContentType, key: string): string {
  const documentId = context.record.find(uid, key);
  if (documentId === undefined) throw new Error(`Nội dung ban đầu thiếu ${uid} “${key}”.`);
  return documentId;
}
