import type { Core, UID } from '@strapi/strapi';
import { contentTypeOfUid } from '../../content/content-types';
import { joinCategory, restrictTo } from '../../content/queries/join-category';
import { titlesOfItems } from '../../content/queries/titles';
import { countRows, wholeNumberOf, type Database } from '../../platform/database/database';
import { draftedUids } from '../rights/kinds';

const SHOWN = 20;

export interface WaitingItem {
  uid: string;
  documentId: string;
  title: string;
  /** An ISO 8601 instant. */
  since: string;
}

export interface Waiting {
  count: number;
  items: WaitingItem[];
}

/** The reviewer, with the rights that decide which items wait. */
interface Asked {
  userId: number;
  /** The types that the user reviews. */
  uids: readonly UID.ContentType[];
  /** The categories to which the user is restricted; empty for all. */
  categories: readonly string[];
  isFourEyes: boolean;
}

/** Submitted items that the user may publish, oldest first. */
export function waitingFor(strapi: Core.Strapi, db: Database, asked: Asked): Promise<Waiting> {
  const parts = asked.uids.map((uid) => {
    const rows = ofType(strapi, db, uid, 'submitted');
    if (asked.isFourEyes) {
      void rows.where((own) =>
        own.whereNull('t.created_by_id').orWhereNot('t.created_by_id', asked.userId),
      );
    }
    const type = contentTypeOfUid(uid);
    if (type !== undefined && 'category' in strapi.contentType(uid).attributes) {
      joinCategory(rows, type);
      restrictTo(rows, asked.categories);
    }
    return rows;
  });
  return read(strapi, db, parts);
}

/** Returned items that the user submitted, created, or has assigned. */
export function returnedTo(strapi: Core.Strapi, db: Database, userId: number): Promise<Waiting> {
  const parts = draftedUids(strapi).map((uid) =>
    ofType(strapi, db, uid, 'returned').where((mine) =>
      mine
        .where('s.sent_by', userId)
        .orWhere('t.created_by_id', userId)
        .orWhereExists(
          db('assignments as a')
            .whereRaw('a.uid = s.uid and a.document_id = s.document_id')
            .where('a.user_id', userId),
        ),
    ),
  );
  return read(strapi, db, parts);
}

type Rows = ReturnType<Database>;

function ofType(
  strapi: Core.Strapi,
  db: Database,
  uid: UID.ContentType,
  state: 'submitted' | 'returned',
): Rows {
  const { tableName } = strapi.db.metadata.get(uid);
  return db('review_states as s')
    .join(`${tableName} as t`, 't.document_id', 's.document_id')
    .whereNull('t.published_at')
    .where({ 's.uid': uid, 's.state': state })
    .select('s.uid', 's.document_id', 's.at');
}

async function read(strapi: Core.Strapi, db: Database, parts: Rows[]): Promise<Waiting> {
  const [first, ...others] = parts;
  if (!first) return { count: 0, items: [] };
  const all = first.unionAll(others).as('w');
  const count = await countRows(db.from(all));
  const rows = await db.from(all).orderBy('at').orderBy('document_id').limit(SHOWN);
  const titles = await titlesOfItems(strapi, rows);
  return {
    count,
    items: rows.map((row) => ({
      ...{ uid: row.uid, documentId: row.document_id, title: titles.get(row.document_id) ?? '' },
      since: new Date(wholeNumberOf(row.at)).toISOString(),
    })),
  };
}
