import { CONTENT_TYPES, contentAddress, type ListedType } from '@portal/contract/content-types';
import type { Facet } from '@portal/contract/document-filters';
import type { Day, Month, Year } from '@portal/vietnamese/days';

/** All addresses of the site that the registry of content types does not define. */

export const PAGE_PARAMETER = 'trang';
export const QUERY_PARAMETER = 'q';
/** The number of the open photo of an album. */
export const PHOTO_PARAMETER = 'anh';
/** The day of the documents' status. */
export const ON_PARAMETER = 'ngay-hieu-luc';
/** The same in the API; addresses of laws in other systems may be derived from it. */
export const ON_IN_API = 'on';
export const SORT_PARAMETER = 'sap-xep';
export const TYPE_PARAMETER = 'loai';
/** The first and the last day of a span of time. */
export const FROM_PARAMETER = 'tu';
export const TO_PARAMETER = 'den';
/** The filters of the list of documents. */
export const FACET_PARAMETERS = {
  group: 'nhom',
  type: TYPE_PARAMETER,
  issuingBody: 'co-quan',
  field: 'linh-vuc',
  year: 'nam',
  status: 'tinh-trang',
  consultation: 'lay-y-kien',
  signatory: 'nguoi-ky',
} as const satisfies Record<Facet, string>;

/** The prefix of the web server's pictures for link previews. */
export const SHARE_PICTURES = '/anh-chia-se';

interface Paged {
  page?: number | undefined;
}

function paged(path: string, { page = 1 }: Paged): string {
  return page === 1 ? path : `${path}?${PAGE_PARAMETER}=${page}`;
}

export const homeAddress = () => '/';

export const listAddress = (type: ListedType, paging: Paged = {}) =>
  paged(CONTENT_TYPES[type].section, paging);

/** A link to a list, with its heading. */
export const listLink = (type: ListedType) => ({
  label: CONTENT_TYPES[type].listTitle,
  address: listAddress(type),
});

export const categoryAddress = (slug: string, paging: Paged = {}) =>
  paged(`${listAddress('article')}/chuyen-muc/${slug}`, paging);
export const newsOfDayAddress = (day: Day) => `${listAddress('article')}/ngay/${day}`;
export const newsOfMonthAddress = (month: Month, paging: Paged = {}) =>
  paged(`${listAddress('article')}/thang/${month}`, paging);

export const newsOfYearAddress = (year: Year) => `${listAddress('article')}/nam/${year}`;

export function documentListAddress(parameters = new URLSearchParams()): string {
  const address = listAddress('legal-document');
  return parameters.size === 0 ? address : `${address}?${parameters}`;
}
export function documentAddress(slug: string, on?: Day): string {
  const address = contentAddress('legal-document', slug);
  return on === undefined ? address : `${address}?${ON_PARAMETER}=${on}`;
}
export const photoAddress = (slug: string, number: number) =>
  `${contentAddress('gallery', slug)}?${PHOTO_PARAMETER}=${number}`;
export const siteMapAddress = () => '/so-do';
export const loginAddress = () => '/dang-nhap';

/** `narrowed` holds the other parameters by name. */
export function searchAddress(query = '', narrowed: Record<string, string> = {}): string {
  const typed = query === '' ? {} : { [QUERY_PARAMETER]: query };
  const parameters = new URLSearchParams({ ...typed, ...narrowed });
  return parameters.size === 0 ? '/tim-kiem' : `/tim-kiem?${parameters}`;
}

/** The id of the list of feeds on the site map. */
export const FEEDS = 'nhan-tin';

/** The feeds of a list, below its address; without one, of all news. */
export const feedAddress = (name: string, list = '') => `${list}/${name}`;
