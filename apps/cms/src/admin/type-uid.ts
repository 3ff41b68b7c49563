import { CONTENT_TYPE_NAMES, type ContentTypeName } from '@portal/contract/content-types';

/** Strapi's identifier of a type of content. */
export function uidOf(type: string): string {
  return `api::${type}.${type}`;
}

export const LEGAL_DOCUMENT = uidOf('legal-document');

/** The type, if it has pages on the site. */
export function contentTypeOf(uid: string): ContentTypeName | undefined {
  return CONTENT_TYPE_NAMES.find((type) => uid === uidOf(type));
}
