import { isRecord } from '@portal/contract/is-record';

/** A property of a value that may be no object. */
export function inside(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
