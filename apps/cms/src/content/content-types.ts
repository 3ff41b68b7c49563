import type { SearchType } from '@portal/contract/search';

export interface ContentKind {
  table: string;
  /** Where the site shows it. */
  addressOf: (slug: string) => string;
  /** It has a field `legacyUrls`. */
  hasOldAddresses: boolean;
  /** The column of the date by which it stands in lists: a moment of posting or a day of issue. */
  dated?: 'posted_at' | 'issued_on';
}

/** What has a page of its own on the site, by the name of its content type. */
export const CONTENT_KINDS: Readonly<Record<SearchType, ContentKind>> = {
  article: kind('articles', '/tin-tuc', true, 'posted_at'),
  'legal-document': kind('legal_documents', '/van-ban', true, 'issued_on'),
  page: kind('pages', '/trang', true),
  video: kind('videos', '/video', false, 'posted_at'),
  gallery: kind('galleries', '/hinh-anh', false, 'posted_at'),
};

export const contentKinds: ReadonlyMap<string, ContentKind> = new Map(
  Object.entries(CONTENT_KINDS),
);

function kind(
  table: string,
  section: string,
  hasOldAddresses: boolean,
  dated?: ContentKind['dated'],
): ContentKind {
  const addressOf = (slug: string) => `${section}/${slug}`;
  return { table, addressOf, hasOldAddresses, ...(dated && { dated }) };
}
