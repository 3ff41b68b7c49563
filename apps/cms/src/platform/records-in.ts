import { isRecord } from '@portal/contract/is-record';

/** The objects in a list; none if the value is no list. */
export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
