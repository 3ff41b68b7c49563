import type { Core, UID } from '@strapi/strapi';
import { draftsWhere } from '../../content/queries/drafts-where';
import { countRows, wholeNumberOf, type Database } from '../../platform/database/database';
import { namingFields } from '../history/read-snapshot';
import type { ScheduledAction } from '../schedule/schedules';

const SHOWN = 8;

export interface Coming {
  uid: string;
  documentId: string;
  title: string;
  action: ScheduledAction;
  /** An ISO 8601 instant. */
  at: string;
  /** It was due and could not be done. */
  isRefused: boolean;
}

/** What somebody may read of a type. */
export interface Readable {
  uid: UID.ContentType;
  /** Of Strapi's, on items. */
  conditions: object;
}

/** What is to be published and withdrawn next of what may be read: what could not be done stands first. */
export async function listComing(
  strapi: Core.Strapi,
  db: Database,
  readable: readonly Readable[],
): Promise<{ count: number; items: Coming[] }> {
  const parts = readable.map(({ uid, conditions }) => {
    const [name = 'document_id'] = namingFields(strapi, uid);
    return db('schedules as s')
      .join(`${strapi.db.metadata.get(uid).tableName} as t`, 't.document_id', 's.document_id')
      .whereNull('t.published_at')
      .where('s.uid', uid)
      .whereIn('s.document_id', draftsWhere(strapi, uid, conditions))
      .select('s.*', `t.${name} as title`);
  });
  const [first, ...others] = parts;
  if (!first) return { count: 0, items: [] };
  const all = first.unionAll(others).as('w');
  const rows = await db.from(all).orderBy(['due_at', 'document_id', 'action']).limit(SHOWN);
  return {
    count: await countRows(db.from(all)),
    items: rows.map((row) => ({
      ...{ uid: row.uid, documentId: row.document_id, title: row.title ?? '' },
      ...{ action: row.action, isRefused: row.refusal !== null },
      at: new Date(wholeNumberOf(row.due_at)).toISOString(),
    })),
  };
}
