import {
  CONTENT_TYPES,
  contentAddress,
  CONTENT_TYPE_NAMES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { dayOf, spanOfDays, type Day } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { contentTable, uidOf } from '../../content/content-types';
import { joinCategory, restrictTo } from '../../content/queries/join-category';
import { publishedRows } from '../../content/queries/published';
import { instantOf, isPostgres, type Database } from '../../platform/database/database';
import { userNameOf } from '../../platform/http/admin-user';
import { wordsMatcher } from '../../platform/match-words';
import { viewsOfItems } from '../views/read-views';

export interface Asked {
  from: Day;
  to: Day;
  types: readonly ContentTypeName[];
  /** The documentId of a category. */
  category?: string | undefined;
  /** Words in the name of the author or creator, ignoring diacritics. */
  author?: string | undefined;
  /** The categories to which the user is restricted; empty for all. */
  categories: readonly string[];
}

export interface PostedItem {
  type: ContentTypeName;
  documentId: string;
  postedOn: Day;
  title: string;
  category: string;
  author: string;
  authorPosition: string;
  /** The admin user who created it. */
  madeBy: string;
  address: string;
  /** The number of all views. */
  views: number;
}

interface Row {
  document_id: string;
  slug: string;
  posted: Date | number | string;
  title: string | null;
  category: string | null;
  author: string | null;
  author_position: string | null;
  user_id: number | null;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string | null;
}

const BATCH = 1_000;

/**
 * Published items that were posted in a span of days, type by type, each in order of its days. The day is the
 * posting date if the type has one, otherwise the first publication.
 */
export async function* postedItems(
  strapi: Core.Strapi,
  asked: Asked,
): AsyncGenerator<PostedItem[]> {
  for (const type of CONTENT_TYPE_NAMES.filter((one) => asked.types.includes(one))) {
    yield* ofType(strapi, type, asked);
  }
}

async function* ofType(
  strapi: Core.Strapi,
  type: ContentTypeName,
  asked: Asked,
): AsyncGenerator<PostedItem[]> {
  const isNamed = wordsMatcher(asked.author);
  let last: Row | undefined;
  for (;;) {
    const rows: Row[] = await rowsOf(strapi, type, asked, last).limit(BATCH);
    const ids = rows.map((row) => row.document_id);
    const views = await viewsOfItems(strapi.db.connection, type, ids);
    const items = rows.map((row) => itemOf(type, row, views));
    yield isNamed
      ? items.filter(({ author, madeBy }) => isNamed(author) || isNamed(madeBy))
      : items;
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

const hasPostingDate = (type: ContentTypeName) => CONTENT_TYPES[type].date === 'postedAt';

/** `posted_at`, or, in milliseconds, the first publication; for older items the creation. */
function dateOf(db: Database, type: ContentTypeName): ReturnType<Database['raw']> {
  if (hasPostingDate(type)) return db.raw('t.posted_at');
  const made = 'coalesce(d.created_at, t.created_at)';
  return db.raw(
    isPostgres(db)
      ? `coalesce(o.at, (extract(epoch from ${made}) * 1000)::bigint)`
      : `coalesce(o.at, ${made})`,
  );
}

function rowsOf(
  strapi: Core.Strapi,
  type: ContentTypeName,
  asked: Asked,
  last: Row | undefined,
): ReturnType<Database> {
  const db = strapi.db.connection;
  const { attributes } = strapi.contentType(uidOf(type));
  const { table } = contentTable(type);
  const date = dateOf(db, type);
  const inColumn = (moment: Date) => (hasPostingDate(type) ? moment : moment.getTime());
  const has = (name: string) => name in attributes;
  const rows = publishedRows(db, type)
    .leftJoin(`${table} as d`, (draft) =>
      draft.on('d.document_id', 't.document_id').onNull('d.published_at'),
    )
    .leftJoin('published_once as o', (once) =>
      once.on('o.document_id', 't.document_id').onVal('o.uid', uidOf(type)),
    )
    .leftJoin('admin_users as u', 'u.id', 'd.created_by_id')
    .where(date, '>=', inColumn(spanOfDays(asked.from).start))
    .where(date, '<', inColumn(spanOfDays(asked.to).end))
    .orderByRaw('?, t.document_id', [date])
    .select([
      ...['t.document_id', 't.slug', 'u.id as user_id'],
      ...['u.firstname', 'u.lastname', 'u.username', 'u.email'],
      db.raw('? as posted', [date]),
      has('title')
        ? db.ref('t.title')
        : db.raw("coalesce(nullif(t.number, '') || ' – ', '') || t.abstract as title"),
      has('author') ? db.ref('t.author') : db.raw('null as author'),
      has('authorPosition') ? db.ref('t.author_position') : db.raw('null as author_position'),
      has('category') ? db.ref('c.name').as('category') : db.raw('null as category'),
    ]);
  if (has('category')) {
    joinCategory(rows, type);
    if (asked.category !== undefined) void rows.where('c.document_id', asked.category);
    restrictTo(rows, asked.categories);
  } else if (asked.category !== undefined) void rows.whereRaw('1 = 0');
  if (last) {
    const place = [date, inColumn(momentOf(last)), last.document_id];
    void rows.whereRaw('(?, t.document_id) > (?, ?)', place);
  }
  return rows;
}

function itemOf(type: ContentTypeName, row: Row, views: ReadonlyMap<string, number>): PostedItem {
  return {
    ...{ type, documentId: row.document_id, title: row.title ?? '' },
    postedOn: dayOf(momentOf(row)),
    ...{ category: row.category ?? '', author: row.author ?? '' },
    authorPosition: row.author_position ?? '',
    madeBy: row.user_id === null ? '' : userNameOf(row),
    address: contentAddress(type, row.slug),
    views: views.get(row.document_id) ?? 0,
  };
}

/** PostgreSQL returns `bigint` milliseconds as text. */
const momentOf = ({ posted }: Row): Date =>
  instantOf(typeof posted === 'string' && /^\d+$/.test(posted) ? Number(posted) : posted);
