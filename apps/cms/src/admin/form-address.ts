const SITE = 'api::site.site';

/** The admin's page with the form of an item; the site's own settings are the only one of their type. */
export function formAddressOf(uid: string, documentId: string): string {
  return uid === SITE
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${documentId}`;
}
