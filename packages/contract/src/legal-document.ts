import * as z from 'zod/mini';
import { day, listOf } from './envelope.js';
import { file } from './media.js';

const named = z.object({ slug: z.string(), name: z.string() });

export const legalDocumentSummary = z.object({
  documentId: z.string(),
  slug: z.string(),
  /** As printed, e.g. `37/2018/QĐ-UBND`; not unique. */
  number: z.string(),
  abstract: z.string(),
  documentType: z.nullable(z.extend(named, { abbreviation: z.nullable(z.string()) })),
  issuingBodies: z.array(named),
  legalFields: z.array(named),
  issuedOn: day,
  effectiveFrom: z.nullable(day),
  expiresOn: z.nullable(day),
  files: z.array(z.extend(file, { kind: z.enum(['original', 'signed', 'word', 'annex']) })),
});
export type LegalDocumentSummary = z.infer<typeof legalDocumentSummary>;

export const legalDocumentList = listOf(legalDocumentSummary, {});
