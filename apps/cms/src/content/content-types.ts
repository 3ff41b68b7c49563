import type { Core, UID } from '@strapi/strapi';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import type { RecordType } from '@portal/contract/exported-fields';

/** The table of a content type. */
interface ContentTable {
  table: string;
  /** The date column by which its lists are sorted. */
  date: 'posted_at' | 'issued_on' | 'updated_at';
}

const COLUMNS = { postedAt: 'posted_at', issuedOn: 'issued_on', updatedAt: 'updated_at' } as const;

export function contentTable(type: ContentTypeName): ContentTable {
  const { plural, date } = CONTENT_TYPES[type];
  return { table: plural.replaceAll('-', '_'), date: COLUMNS[date] };
}

/** The uid of a type; a record type may be one without pages, such as a vocabulary. */
export const uidOf = (type: RecordType) => `api::${type}.${type}` as const;

/** The content type of a uid; undefined if the type has no pages of its own. */
export function contentTypeOfUid(uid: string): ContentTypeName | undefined {
  return CONTENT_TYPE_NAMES.find((name) => uidOf(name) === uid);
}

/** The portal's own types (`api::…`), with those that have no pages, such as vocabularies and redirects. */
export function portalUids(strapi: Core.Strapi): UID.ContentType[] {
  return Object.values(strapi.contentTypes)
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith('api::'));
}
