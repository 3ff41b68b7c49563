import type { DocumentSort, Facet } from '@portal/contract/document-filters';
import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
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
};
const STATUSES = Object.entries(STATUS_SLUGS);

/** The value of a facet in addresses: a status has a Vietnamese slug, other values stay as they are. */
export function valueSlug(facet: Facet, value: string): string {
  if (facet !== 'status') return value;
  return STATUSES.find(([status]) => status === value)?.[1] ?? value;
}

/** The value of a slug; undefined if the facet has no such value. */
export function valueOfSlug(facet: Facet, name: string): string | undefined {
  if (facet === 'status') return STATUSES.find(([, statusSlug]) => statusSlug === name)?.[0];
  return isValue(facet, name) ? name : undefined;
}

function isValue(facet: Exclude<Facet, 'status'>, name: string): boolean {
  if (facet === 'year') return /^\d{4}$/.test(name);
  return facet === 'signatory' ? canSearch(name) : isSlug(name);
}
