import type { Facets, FacetValue, LegalDocumentSummary } from '@portal/contract/legal-document';
import {
  FACETS,
  MAX_FACET_VALUES,
  type Facet,
  type LegalDocumentsQuery,
} from '@portal/contract/legal-document-query';
import { VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';

/** What a list is made of: the summary that is answered, and what only the facets see. */
export interface Listed {
  summary: LegalDocumentSummary;
  signatories: string[];
}

type Value = Pick<FacetValue, 'value' | 'label'>;

const plain = (text: string): Value => ({ value: text, label: text });
const named = ({ slug, name }: { slug: string; name: string }): Value => ({
  value: slug,
  label: name,
});

const VALUES: Record<Facet, (listed: Listed) => Value[]> = {
  type: ({ summary }) => (summary.documentType ? [named(summary.documentType)] : []),
  issuingBody: ({ summary }) => summary.issuingBodies.map(named),
  field: ({ summary }) => summary.legalFields.map(named),
  year: ({ summary }) => [plain(summary.issuedOn.slice(0, 4))],
  status: ({ summary }) => [{ value: summary.status, label: VALIDITY_LABELS[summary.status] }],
  signatory: ({ signatories }) => signatories.map(plain),
};

/** Whether it has one of the chosen values of every facet, one of them left aside. */
function fits(listed: Listed, query: LegalDocumentsQuery, aside?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = query[facet];
    if (facet === aside || chosen === undefined) return true;
    return VALUES[facet](listed).some(({ value }) => chosen.includes(value));
  });
}

export function narrowed(all: Listed[], query: LegalDocumentsQuery): Listed[] {
  return all.filter((listed) => fits(listed, query));
}

/** Each facet counts what the choices of the others leave of those found; `all` have names for it. */
export function facetsOf(all: Listed[], found: Listed[], query: LegalDocumentsQuery): Facets {
  const valuesOf = (facet: Facet): FacetValue[] => {
    const left = found.filter((listed) => fits(listed, query, facet));
    return countsOf(left.flatMap(VALUES[facet]), all.flatMap(VALUES[facet]), query[facet] ?? []);
  };
  return {
    type: valuesOf('type'),
    issuingBody: valuesOf('issuingBody'),
    field: valuesOf('field'),
    year: valuesOf('year'),
    status: valuesOf('status'),
    signatory: valuesOf('signatory'),
  };
}

function countsOf(left: Value[], known: Value[], chosen: string[]): FacetValue[] {
  const counts = new Map<string, FacetValue>();
  for (const value of chosen) {
    const label = known.find((one) => one.value === value)?.label ?? value;
    counts.set(value, { value, label, count: 0 });
  }
  for (const { value, label } of left) {
    const count = (counts.get(value)?.count ?? 0) + 1;
    counts.set(value, { value, label, count });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'vi'))
    .slice(0, MAX_FACET_VALUES);
}
