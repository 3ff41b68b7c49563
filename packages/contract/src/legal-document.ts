import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { day, instant, listOf } from './envelope.js';
import { legalDocumentReference, named } from './legal-reference.js';
import {
  CAPACITY_LABELS,
  FILE_KIND_LABELS,
  GROUP_LABELS,
  nameIn,
  RELATION_LABELS,
  VALIDITY_LABELS,
} from './legal-vocabulary.js';
import { file } from './media.js';

export const legalDocumentFile = z.extend(file, {
  kind: nameIn(FILE_KIND_LABELS),
  /** Of the file's bytes, in small hexadecimal letters. */
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type LegalDocumentFile = z.infer<typeof legalDocumentFile>;

export const legalDocumentSummary = z.extend(legalDocumentReference, {
  group: nameIn(GROUP_LABELS),
  issuingBodies: z.array(named),
  legalFields: z.array(named),
  effectiveFrom: z.nullable(day),
  expiresOn: z.nullable(day),
  files: z.array(legalDocumentFile),
});
export type LegalDocumentSummary = z.infer<typeof legalDocumentSummary>;

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof facetValue>;

/**
 * How many documents each value would find together with the choices of the other facets; the
 * most frequent 50, and every chosen one, be it with 0.
 */
const facets = z.object({
  type: z.array(facetValue),
  issuingBody: z.array(facetValue),
  field: z.array(facetValue),
  year: z.array(facetValue),
  status: z.array(facetValue),
  signatory: z.array(facetValue),
});
export type Facets = z.infer<typeof facets>;

/** `on` is the day on which every status holds. */
export const legalDocumentList = listOf(legalDocumentSummary, { on: day, facets });
export type LegalDocumentList = z.infer<typeof legalDocumentList>;

const scope = z.enum(['whole', 'part']);

/** An edge between this document and another, seen from this one. */
const relation = z.object({
  kind: nameIn(RELATION_LABELS),
  /** Whether this document acts on the other, or the other on this one. */
  direction: z.enum(['active', 'passive']),
  /** What stands before the other document here, and before this one there. */
  label: z.string(),
  inverseLabel: z.string(),
  scope,
  /** E.g. `Điều 5, khoản 2 Điều 7`. */
  clause: z.nullable(z.string()),
  takesEffectOn: z.nullable(day),
  /** The other's number, as the editor typed it where it is not in the database. */
  number: z.string(),
  document: z.nullable(legalDocumentReference),
});
export type LegalRelation = z.infer<typeof relation>;

const timelineEvent = z.object({
  day,
  kind: z.union([
    nameIn(RELATION_LABELS),
    z.enum(['issued', 'enters-into-force', 'expires', 'resumes']),
  ]),
  /** E.g. `Bị thay thế bởi`, `Có hiệu lực`. */
  label: z.string(),
  scope: z.nullable(scope),
  clause: z.nullable(z.string()),
  /** By which document. */
  by: z.nullable(legalDocumentReference),
  /** False where it changed nothing: the acting document or this one had ended before, for one. */
  hasEffect: z.boolean(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

const validity = z.object({
  on: day,
  status: nameIn(VALIDITY_LABELS),
  label: z.string(),
  /** In a sentence, e.g. `Bị thay thế bởi Quyết định số 46/2025/QĐ-UBND từ ngày 01-10-2025.` */
  reason: z.string(),
  /** The document by which it is so. */
  by: z.nullable(legalDocumentReference),
  isOverridden: z.boolean(),
});
export type Validity = z.infer<typeof validity>;

export const legalDocument = z.extend(legalDocumentSummary, {
  signatories: z.array(
    z.object({
      name: z.string(),
      position: z.nullable(z.string()),
      capacity: z.nullable(nameIn(CAPACITY_LABELS)),
    }),
  ),
  gazetteNumber: z.nullable(z.string()),
  gazetteDate: z.nullable(day),
  /** Until when the public may comment on a draft. */
  consultation: z.nullable(z.object({ from: day, to: day })),
  /** Sanitised HTML. */
  fullText: z.nullable(z.string()),
  validity,
  relations: z.array(relation),
  /** Oldest first. */
  timeline: z.array(timelineEvent),
  /** The newest news that cite it. */
  citedBy: z.array(articleSummary),
  updatedAt: instant,
});
export type LegalDocument = z.infer<typeof legalDocument>;

export const legalDocumentAnswer = z.object({ data: legalDocument, meta: z.object({ on: day }) });
