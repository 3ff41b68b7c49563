import type { Facet } from '@portal/contract/document-filters';
import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { SIGNATORIES, termIdOf, termSlugOf } from '../legal-content/terms.ts';

/** Values of a facet, as addresses and as the index name them. */
export interface Chosen {
  facet: Facet;
  inAddress: string[];
  inIndex: string[];
}

const terms =
  (facet: keyof typeof termIdOf) =>
  (...places: number[]): Chosen => ({
    facet,
    inAddress: places.map(termSlugOf[facet]),
    inIndex: places.map(termIdOf[facet]),
  });

const named = (facet: Facet, names: string[]): Chosen => {
  return { facet, inAddress: names, inIndex: names };
};

export const types = terms('type');
export const bodies = terms('issuingBody');
export const fields = terms('field');
export const years = (...numbers: number[]) => named('year', numbers.map(String));
export const statuses = (...names: ValidityStatus[]) => named('status', names);
export const signatories = (...places: number[]) =>
  named(
    'signatory',
    places.map((place) => SIGNATORIES[place] ?? ''),
  );

/** The address of a list with these filters. */
export function pathOf(
  choice: Chosen[],
  others: { on?: Day; page?: number; q?: string } = {},
): string {
  const parameters = new URLSearchParams(
    choice.map(({ facet, inAddress }) => [facet, inAddress.join(',')]),
  );
  for (const [name, value] of Object.entries(others)) parameters.set(name, `${value}`);
  return `/api/v1/legal-documents?${parameters}`;
}
