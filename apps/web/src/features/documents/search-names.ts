import type { DocumentSort, Facet } from '@portal/contract/legal-document-query';
import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import { canSearch } from '@portal/contract/search-text';
import { isSlug } from '@portal/vietnamese/slug';

const SORT_NAMES: Record<DocumentSort, string> = {
  '-issuedOn': 'moi-nhat',
  issuedOn: 'cu-nhat',
  '-effectiveFrom': 'hieu-luc',
  number: 'so-ky-hieu',
};

export function nameOfSort(sort: DocumentSort): string {
  return SORT_NAMES[sort];
}

const STATUS_NAMES: Record<ValidityStatus, string> = {
  'not-yet-in-force': 'chua-co-hieu-luc',
  'in-force': 'con-hieu-luc',
  'partly-expired': 'het-hieu-luc-mot-phan',
  expired: 'het-hieu-luc-toan-bo',
  suspended: 'ngung-hieu-luc',
  'partly-suspended': 'ngung-hieu-luc-mot-phan',
  'no-longer-suitable': 'khong-con-phu-hop',
  undetermined: 'chua-xac-dinh',
};
const STATUSES = Object.entries(STATUS_NAMES);

/** What a value of a facet is called in addresses: a status in Vietnamese, others by themselves. */
export function nameOfValue(facet: Facet, value: string): string {
  if (facet !== 'status') return value;
  return STATUSES.find(([status]) => status === value)?.[1] ?? value;
}

/** The value of that name; undefined where the facet can have none. */
export function readValue(facet: Facet, name: string): string | undefined {
  if (facet === 'status') return STATUSES.find(([, statusName]) => statusName === name)?.[0];
  return isName(facet, name) ? name : undefined;
}

function isName(facet: Exclude<Facet, 'status'>, name: string): boolean {
  if (facet === 'year') return /^\d{4}$/.test(name);
  return facet === 'signatory' ? canSearch(name) : isSlug(name);
}
