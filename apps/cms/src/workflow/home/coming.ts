import type { Core, UID } from '@strapi/strapi';
import { draftsWhere } from '../../content/queries/drafts-where';
import { titlesOfItems } from '../../content/queries/titles';
import { countRows, wholeNumberOf, type Database } from '../../platform/database/database';
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
  const parts = readable.map(({ uid, conditions }) =>
    db('schedules as s')
      .where('s.uid', uid)
      .whereIn('s.document_id', draftsWhere(strapi, uid, conditions)),
  );
  const [first, ...others] = parts;
  if (!first) return { count: 0, items: [] };
  const all = first.unionAll(others).as('w');
  const rows = await db.from(all).orderBy(['due_at', 'document_id', 'action']).limit(SHOWN);
  const titles = await titlesOfItems(strapi, rows);
  return {
    count: await countRows(db.from(all)),
    items: rows.map((row) => ({
      ...{ uid: row.uid, documentId: row.document_id, title: titles.get(row.document_id) ?? '' },
      ...{ action: row.action, isRefused: row.refusal !== null },
      at: new Date(wholeNumberOf(row.due_at)).toISOString(),
    })),
  };
}
