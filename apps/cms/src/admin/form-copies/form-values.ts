import { isRecord } from '@portal/contract/is-record';
import type { Values } from '../form-merge/values';

export function valuesOf(form: unknown): Values {
  return isRecord(form) ? form : {};
}

export function documentIdOf(values: Values): string | undefined {
  const { documentId } = values;
  return typeof documentId === 'string' ? documentId : undefined;
}

/** The fields that people change; the server sets the rest. */
export function fieldsIn(...forms: Values[]): string[] {
  return [...new Set(forms.flatMap(Object.keys))].filter((name) => name !== 'documentId');
}
