import type { Row } from '../databases/sink.ts';
import { BODIES, FIELDS, NORMATIVE, termIdOf, termSlugOf, TYPES } from './terms.ts';
import type { LegalBatch } from './tables.ts';

const LONG_AGO = new Date(Date.UTC(2000, 0, 1));

export function termRows(): LegalBatch {
  return {
    document_types: TYPES.map(({ name, abbreviation }, index) => {
      const group = NORMATIVE.has(abbreviation) ? 'normative' : 'administrative';
      return { ...termRow('type', name, index), abbreviation, group };
    }),
    issuing_bodies: BODIES.map(({ name, abbreviation }, index) => {
      return { ...termRow('issuingBody', name, index), abbreviation };
    }),
    legal_fields: FIELDS.map((name, index) => termRow('field', name, index)),
  };
}

function termRow(facet: keyof typeof termIdOf, name: string, index: number): Row {
  const at = { created_at: LONG_AGO, updated_at: LONG_AGO, published_at: LONG_AGO };
  const document_id = termIdOf[facet](index);
  return { id: index + 1, document_id, name, slug: termSlugOf[facet](index), ...at };
}
