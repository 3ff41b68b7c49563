import { uidOf } from '../type-uid';

const SITE = uidOf('site');

/** The admin's path of an item's form; the site's settings are a single type. */
export function formAddressOf(uid: string, documentId: string): string {
  return uid === SITE
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${documentId}`;
}

/** The same as a URL, which a link in a new tab needs. */
export function formUrlOf(uid: string, documentId: string): string {
  return `/admin${formAddressOf(uid, documentId)}`;
}
