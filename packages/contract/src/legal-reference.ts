import * as z from 'zod/mini';
import { day } from './envelope.js';
import { nameIn, VALIDITY_LABELS } from './legal-vocabulary.js';

export const named = z.object({ slug: z.string(), name: z.string() });

/** A document as others name it. */
export const legalDocumentReference = z.object({
  documentId: z.string(),
  slug: z.string(),
  /** As printed, e.g. `37/2018/QĐ-UBND`; not unique. */
  number: z.string(),
  abstract: z.string(),
  documentType: z.nullable(z.extend(named, { abbreviation: z.nullable(z.string()) })),
  issuedOn: day,
  /** On the day that `meta.on` names; today where an answer names none. */
  status: nameIn(VALIDITY_LABELS),
});
export type LegalDocumentReference = z.infer<typeof legalDocumentReference>;
