import type { ConsultationState } from '@portal/contract/consultation';
import type { DocumentSort, Facet } from '@portal/contract/document-filters';
import type { DocumentGroup, ValidityStatus } from '@portal/contract/legal-vocabulary';
import { canSearch } from '@portal/contract/search-text';
import { isSlug } from '@portal/vietnamese/slug';

const SORT_SLUGS: Record<DocumentSort, string> = {
  '-issuedOn': 'moi-nhat',
  issuedOn: 'cu-nhat',
  '-effectiveFrom': 'hieu-luc',
  number: 'so-ky-hieu',
};

export function sortSlug(sort: DocumentSort): string {
  return SORT_SLUGS[sort];
}

const STATUS_SLUGS: Record<ValidityStatus, string> = {
  'not-yet-in-force': 'chua-co-hieu-luc',
  'in-force': 'con-hieu-luc',
  'partly-expired': 'het-hieu-luc-mot-phan',
  expired: 'het-hieu-luc-toan-bo',
  suspended: 'ngung-hieu-luc',
  'partly-suspended': 'ngung-hieu-luc-mot-phan',
  'no-longer-suitable': 'khong-con-phu-hop',
  undetermined: 'chua-xac-dinh',
  'not-applicable': 'khong-quy-dinh',
};

const GROUP_SLUGS: Record<DocumentGroup, string> = {
  normative: 'quy-pham-phap-luat',
  administrative: 'hanh-chinh',
  consolidated: 'hop-nhat',
  draft: 'du-thao',
};

const CONSULTATION_SLUGS: Record<ConsultationState, string> = {
  open: 'dang-lay',
  upcoming: 'sap-lay',
  closed: 'da-het-han',
};

/** The slugs of the facets whose values are codes. */
const SLUGS = new Map<Facet, [value: string, slug: string][]>([
  ['status', Object.entries(STATUS_SLUGS)],
  ['group', Object.entries(GROUP_SLUGS)],
  ['consultation', Object.entries(CONSULTATION_SLUGS)],
]);

/** The value of a facet in addresses: codes have a Vietnamese slug, other values are used as they are. */
export function valueSlug(facet: Facet, value: string): string {
  return SLUGS.get(facet)?.find(([code]) => code === value)?.[1] ?? value;
}

/** The value of a slug; undefined if the facet has no such value. */
export function valueOfSlug(facet: Facet, name: string): string | undefined {
  const slugs = SLUGS.get(facet);
  if (slugs !== undefined) return slugs.find(([, slug]) => slug === name)?.[0];
  return isValue(facet, name) ? name : undefined;
}

function isValue(facet: Facet, name: string): boolean {
  if (facet === 'year') return /^\d{4}$/.test(name);
  return facet === 'signatory' ? canSearch(name) : isSlug(name);
}
