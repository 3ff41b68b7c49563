export interface ContentKind {
  table: string;
  /** Where the site shows it. */
  addressOf: (slug: string) => string;
  /** It has a field `legacyUrls`. */
  hasOldAddresses: boolean;
}

/** What has a page of its own on the site, by the name of its content type. */
export const contentKinds: ReadonlyMap<string, ContentKind> = new Map([
  ['article', kind('articles', '/tin-tuc', true)],
  ['legal-document', kind('legal_documents', '/van-ban', true)],
  ['page', kind('pages', '/trang', true)],
  ['video', kind('videos', '/video', false)],
  ['gallery', kind('galleries', '/hinh-anh', false)],
]);

function kind(table: string, section: string, hasOldAddresses: boolean): ContentKind {
  return { table, addressOf: (slug) => `${section}/${slug}`, hasOldAddresses };
}
