import type { Core, UID } from '@strapi/strapi';
import { draftsWhere } from '../../content/queries/drafts-where';
import type { Way } from '../../content/withdrawals/withdrawals';
import { titlesOfItems } from '../../content/queries/titles';
import { countRows, type Database } from '../../platform/database/database';
import { scheduleOf, wayOf, type Schedule, type ScheduleRow } from '../schedule/schedules';

const SHOWN = 8;

interface Coming extends Pick<Schedule, 'uid' | 'documentId' | 'action'> {
  title: string;
  /** The way of withdrawal; null for a publication. */
  way: Way | null;
  /** An ISO 8601 instant. */
  at: string;
  /** True if it was due but failed. */
  isRefused: boolean;
}

/** A type and the condition of the items that the user may read. */
export interface Readable {
  uid: UID.ContentType;
  /** In Strapi's filter syntax. */
  conditions: object;
}

/** The next scheduled publications and withdrawals of readable items; overdue (failed) ones come first. */
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
  const rows: (ScheduleRow & Pick<Readable, 'uid'>)[] = await db
    .from(all)
    .orderBy(['due_at', 'document_id', 'action'])
    .limit(SHOWN);
  const titles = await titlesOfItems(strapi, rows);
  return {
    count: await countRows(db.from(all)),
    items: rows.map(scheduleOf).map(({ uid, documentId, action, refusal, ...schedule }) => ({
      ...{ uid, documentId, title: titles.get(documentId) ?? '' },
      ...{ action, way: wayOf({ action, ...schedule }), isRefused: refusal !== null },
      at: new Date(schedule.dueAt).toISOString(),
    })),
  };
}
