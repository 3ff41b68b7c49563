/** A type of content that has pages of its own on the site. */
interface ContentType {
  /** Strapi's `pluralName`; the API's path and the table have the same name. */
  plural: string;
  /** The name of one entry on the screen. */
  label: string;
  /** The site's path of the list; a page is at `section/slug`. */
  section: `/${string}`;
  /** The heading of the list; null if the site has no list. */
  listTitle: string | null;
  /** The name of the type in the address of a search. */
  searchName: string;
  isSearchable: boolean;
  /** Whether a text can link to it by its `documentId`. */
  isLinkable: boolean;
  /** Whether editors enter its addresses on the former portal, in `legacyUrls`. */
  hasOldAddresses: boolean;
  /** The field by which lists are sorted and search results dated. */
  date: 'postedAt' | 'issuedOn' | 'updatedAt';
}

/**
 * The registry of content types, by Strapi's `singularName`. Addresses, routes, search, link
 * targets and the site map follow from it; docs/adding-a-content-type.md names the files that a new
 * one needs.
 */
export const CONTENT_TYPES = {
  article: {
    plural: 'articles',
    label: 'Tin bài',
    section: '/tin-tuc',
    listTitle: 'Tin tức',
    searchName: 'tin-bai',
    isSearchable: true,
    isLinkable: true,
    hasOldAddresses: true,
    date: 'postedAt',
  },
  'legal-document': {
    plural: 'legal-documents',
    label: 'Văn bản',
    section: '/van-ban',
    listTitle: 'Văn bản',
    searchName: 'van-ban',
    isSearchable: true,
    isLinkable: true,
    hasOldAddresses: true,
    date: 'issuedOn',
  },
  video: {
    plural: 'videos',
    label: 'Video',
    section: '/video',
    listTitle: 'Video clip',
    searchName: 'video',
    isSearchable: true,
    isLinkable: true,
    hasOldAddresses: false,
    date: 'postedAt',
  },
  gallery: {
    plural: 'galleries',
    label: 'Album ảnh',
    section: '/hinh-anh',
    listTitle: 'Hình ảnh hoạt động',
    searchName: 'album-anh',
    isSearchable: true,
    isLinkable: true,
    hasOldAddresses: false,
    date: 'postedAt',
  },
  page: {
    plural: 'pages',
    label: 'Trang thông tin',
    section: '/trang',
    listTitle: null,
    searchName: 'trang',
    isSearchable: true,
    isLinkable: true,
    hasOldAddresses: true,
    date: 'updatedAt',
  },
} as const satisfies Record<string, ContentType>;

export type ContentTypeName = keyof typeof CONTENT_TYPES;

const isName = (name: string): name is ContentTypeName => name in CONTENT_TYPES;
export const CONTENT_TYPE_NAMES = Object.keys(CONTENT_TYPES).filter(isName);

type Flag = 'isSearchable' | 'isLinkable' | 'hasOldAddresses';
type NamesWith<F extends keyof ContentType, V> = {
  [Name in ContentTypeName]: (typeof CONTENT_TYPES)[Name][F] extends V ? Name : never;
}[ContentTypeName];

export function contentTypesThat<F extends Flag>(flag: F): NamesWith<F, true>[] {
  return CONTENT_TYPE_NAMES.filter((name): name is NamesWith<F, true> => CONTENT_TYPES[name][flag]);
}

/** The content types whose list is a page of the site. */
export type ListedType = NamesWith<'listTitle', string>;
export const LISTED_TYPES = CONTENT_TYPE_NAMES.filter(
  (name): name is ListedType => CONTENT_TYPES[name].listTitle !== null,
);

/** The address of the news of a category on the site. */
export function categoryAddress(slug: string): string {
  return `${CONTENT_TYPES.article.section}/chuyen-muc/${slug}`;
}

/** The address of an entry on the site. */
export function contentAddress(type: ContentTypeName, slug: string): string {
  return `${CONTENT_TYPES[type].section}/${slug}`;
}

/** The address of an article or clause in the text of a document, by its anchor. */
export function provisionAddress(slug: string, anchor: string | null): string {
  const address = contentAddress('legal-document', slug);
  return anchor === null ? address : `${address}#${anchor}`;
}
