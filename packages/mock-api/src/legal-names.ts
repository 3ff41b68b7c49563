import { documentTypes } from './fixtures/legal-terms.ts';
import type { LegalSeed } from './fixtures/legal-seed.ts';

/** The mock's today: its documents keep the status that they have in the tests. */
export const TODAY = '2026-11-26';

/** `2019-02-26` → `26-02-2019`. */
export function written(day: string): string {
  return day.split('-').toReversed().join('-');
}

export function nameOf({ documentType, number }: LegalSeed): string {
  return `${documentTypes[documentType].name} số ${number}`;
}
