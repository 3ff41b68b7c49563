import { CONTENT_TYPES } from '@portal/contract/content-types';
import { dayOf, spanOfDays } from '@portal/vietnamese/days';
import type { Core, UID } from '@strapi/strapi';
import { contentTypeOfUid } from '../../content/content-types';
import { draftsWhere } from '../../content/queries/drafts-where';
import { daysOf, type Days, type ListQuery } from './list-query';

/** Fields by whose terms lists can be filtered. */
const TERM_FIELDS = ['category', 'documentType'];

export function termFieldOf(strapi: Core.Strapi, uid: UID.ContentType): string | undefined {
  const { attributes } = strapi.contentType(uid);
  return TERM_FIELDS.find((name) => name in attributes);
}

/**
 * The filters of a list as conditions in Strapi's filter syntax. They select documents by their drafts, so
 * that all versions match, because Strapi also queries published ones to tell which drafts are modified.
 */
export function conditionsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  query: ListQuery,
  userId: number,
): object[] {
  const { view, term } = query;
  const field = termFieldOf(strapi, uid);
  const ofDraft = [
    ...(term === undefined || field === undefined ? [] : [{ [field]: { documentId: term } }]),
    ...within(uid, daysOf(query, dayOf(new Date()))),
  ];
  return [
    ...(view === undefined ? [] : [idsOf(strapi, uid, view, userId)]),
    ...(ofDraft.length === 0 ? [] : [draftsWhere(strapi, uid, { $and: ofDraft })]),
  ].map((ids) => ({ documentId: { $in: ids } }));
}

/** Subqueries of small sets, each supported by an index. */
function idsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  view: NonNullable<ListQuery['view']>,
  userId: number,
) {
  const db = strapi.db.connection;
  if (view === 'scheduled') return db('schedules').where({ uid }).select('document_id');
  if (view === 'mine') {
    return db(strapi.db.metadata.get(uid).tableName)
      .where({ created_by_id: userId })
      .select('document_id')
      .union(db('assignments').where({ uid, user_id: userId }).select('document_id'));
  }
  const state = view === 'waiting' ? 'submitted' : 'returned';
  return db('review_states').where({ uid, state }).select('document_id');
}

function within(uid: string, { from, to }: Days): object[] {
  const type = contentTypeOfUid(uid);
  if (type === undefined || (from === undefined && to === undefined)) return [];
  const { date } = CONTENT_TYPES[type];
  // `issuedOn` is a day, all other dates are instants.
  if (date === 'issuedOn')
    return [{ [date]: { ...(from && { $gte: from }), ...(to && { $lte: to }) } }];
  return [
    {
      [date]: {
        ...(from && { $gte: spanOfDays(from).start }),
        ...(to && { $lt: spanOfDays(to).end }),
      },
    },
  ];
}
