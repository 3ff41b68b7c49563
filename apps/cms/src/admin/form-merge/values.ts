import { isRecord } from '@portal/contract/is-record';

/** The values of a form of Strapi's admin, by field. */
export type Values = Readonly<Record<string, unknown>>;

export interface Versions<T> {
  /** The server's version before the change. */
  base: T;
  /** The user's version. */
  mine: T;
  /** The server's present version. */
  theirs: T;
}

export type Side = 'mine' | 'theirs';

/** A merged value; `isClash` if both sides have changed the same part differently. */
export interface Merged<T = unknown> {
  value: T;
  isClash: boolean;
}

export interface Relation {
  connect: unknown[];
  disconnect: unknown[];
}

export function isRelation(value: unknown): value is Relation {
  return isRecord(value) && Array.isArray(value['connect']) && Array.isArray(value['disconnect']);
}

/** A file of the media library. */
export function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value['mime'] === 'string' && typeof value['url'] === 'string';
}

/** Strapi's forms treat these as equal. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The position of an item among others is not part of its content. */
const PLACE = '__temp_key__';

/** Whether two values of a field are equal. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (isEmpty(one) && isEmpty(other))) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  if (isFile(one) && isFile(other)) return one['id'] === other['id'];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete(PLACE);
  return [...names].every((name) => isSame(one[name], other[name]));
}
