const SITE = 'api::site.site';

/** The admin's path of an item's form; the site's settings are a single type. */
export function formAddressOf(uid: string, documentId: string): string {
  return uid === SITE
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${documentId}`;
}
