import type { DocumentGroup } from '@portal/contract/legal-vocabulary';

/** Rows from before there were groups have none. */
export function groupOf(column: DocumentGroup | null): DocumentGroup {
  return column ?? 'administrative';
}
