import { RECORD_TYPES } from '@portal/contract/record';
import type { Core, Struct, UID } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { enqueueMany } from '../../platform/jobs/enqueue';
import type { Worker } from '../../platform/jobs/worker';
import { RECORD_AGAIN, RECORDINGS } from './changes-read-model';
import { recordUid } from './public-documents';
import { recordFields } from './public-record';

interface Item {
  uid: UID.ContentType;
  documentId: string;
}

/** The published items whose record names this one. One statement for each field that may name it. */
export async function itemsThatName(strapi: Core.Strapi, item: Item): Promise<Item[]> {
  const found: Item[] = [];
  for (const type of RECORD_TYPES) {
    const uid = recordUid(type);
    const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
    const published = hasDrafts ? { publishedAt: { $notNull: true } } : {};
    for (const names of conditionsOf(strapi, recordFields(strapi, type), item)) {
      const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
        where: { ...published, ...names },
        select: ['documentId'],
      });
      for (const { documentId } of rows) found.push({ uid, documentId });
    }
  }
  return found;
}

type Condition = Record<string, object>;

/** For each field that may name an item, its own or that of a component, what a query asks. */
function conditionsOf(
  strapi: Core.Strapi,
  attributes: Struct.Schema['attributes'],
  { uid, documentId }: Item,
): Condition[] {
  return Object.entries(attributes).flatMap(([name, attribute]): Condition[] => {
    if (attribute.type === 'component') {
      const inner = strapi.getModel(attribute.component).attributes;
      return conditionsOf(strapi, inner, { uid, documentId }).map((one) => ({ [name]: one }));
    }
    const isOfItem = attribute.type === 'relation' && 'target' in attribute;
    return isOfItem && attribute.target === uid ? [{ [name]: { documentId } }] : [];
  });
}

/** Has the records of items written again after the commit: there may be thousands. */
export async function recordAgain(
  strapi: Core.Strapi,
  trx: Database,
  items: readonly Item[],
): Promise<void> {
  if (items.length === 0) return;
  const jobs = items.map((item) => ({
    ...{ kind: RECORD_AGAIN, key: `${item.uid}/${item.documentId}` },
    payload: { uid: item.uid, documentId: item.documentId },
  }));
  await enqueueMany(trx, jobs);
  const wake = () => strapi.has(RECORDINGS) && strapi.get<Worker>(RECORDINGS).wake();
  await strapi.db.transaction(({ onCommit }) => onCommit(wake));
}
