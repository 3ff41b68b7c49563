import type { Facet } from '@portal/contract/legal-document-query';
import type { Day, Month } from '@portal/vietnamese/days';

/** Every address of the site. Nothing else spells one out. */

export const PAGE_PARAMETER = 'trang';
export const QUERY_PARAMETER = 'q';
/** Which photo of an album is open. */
export const PHOTO_PARAMETER = 'anh';
/** The day on which the status of documents is asked. */
export const ON_PARAMETER = 'ngay-hieu-luc';
export const SORT_PARAMETER = 'sap-xep';
export const TYPE_PARAMETER = 'loai';
/** The first and the last day of a span of time. */
export const FROM_PARAMETER = 'tu';
export const TO_PARAMETER = 'den';
/** What a list of documents is narrowed by. */
export const FACET_PARAMETERS = {
  type: TYPE_PARAMETER,
  issuingBody: 'co-quan',
  field: 'linh-vuc',
  year: 'nam',
  status: 'tinh-trang',
  signatory: 'nguoi-ky',
} as const satisfies Record<Facet, string>;

interface Paged {
  page?: number | undefined;
}

function paged(path: string, { page = 1 }: Paged): string {
  return page === 1 ? path : `${path}?${PAGE_PARAMETER}=${page}`;
}

export const homeAddress = () => '/';
export const newsListAddress = (paging: Paged = {}) => paged('/tin-tuc', paging);
export const categoryAddress = (slug: string, paging: Paged = {}) =>
  paged(`/tin-tuc/chuyen-muc/${slug}`, paging);
export const newsOfDayAddress = (day: Day) => `/tin-tuc/ngay/${day}`;
export const newsOfMonthAddress = (month: Month, paging: Paged = {}) =>
  paged(`/tin-tuc/thang/${month}`, paging);
export const articleAddress = (slug: string) => `/tin-tuc/${slug}`;

export function documentListAddress(parameters = new URLSearchParams()): string {
  return parameters.size === 0 ? '/van-ban' : `/van-ban?${parameters}`;
}
export const documentAddress = (slug: string, on?: Day) =>
  on === undefined ? `/van-ban/${slug}` : `/van-ban/${slug}?${ON_PARAMETER}=${on}`;
export const videoListAddress = (paging: Paged = {}) => paged('/video', paging);
export const videoAddress = (slug: string) => `/video/${slug}`;
export const galleryListAddress = (paging: Paged = {}) => paged('/hinh-anh', paging);
export const galleryAddress = (slug: string) => `/hinh-anh/${slug}`;
export const photoAddress = (slug: string, number: number) =>
  `${galleryAddress(slug)}?${PHOTO_PARAMETER}=${number}`;
export const staticPageAddress = (slug: string) => `/trang/${slug}`;
export const siteMapAddress = () => '/so-do';
export const loginAddress = () => '/dang-nhap';

/** `narrowed` holds the other parameters by their names. */
export function searchAddress(query = '', narrowed: Record<string, string> = {}): string {
  const typed = query === '' ? {} : { [QUERY_PARAMETER]: query };
  const parameters = new URLSearchParams({ ...typed, ...narrowed });
  return parameters.size === 0 ? '/tim-kiem' : `/tim-kiem?${parameters}`;
}

export const apiAddress = () => '/api/v1';
