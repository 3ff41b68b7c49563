import { isRecord } from '@portal/contract/is-record';

/** A field of what may be an object. */
export function inside(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
