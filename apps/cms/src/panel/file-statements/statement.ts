import { CAPACITY_LABELS, type SigningCapacity } from '@portal/contract/legal-vocabulary';
import * as z from 'zod/mini';

/** Raise it whenever a code change makes the same file give other statements. */
export const STATEMENTS_VERSION = 1;

const TEXTS = [
  ...(['number', 'group', 'documentType', 'issuingBody', 'issuedOn'] as const),
  ...(['effectiveFrom', 'expiresOn', 'consultationFrom', 'consultationTo'] as const),
] as const;

export const statedFields = [...TEXTS, 'signatory'] as const;

const evidence = z.object({
  sentence: z.string(),
  /** Counted from 1; absent for a Word document. */
  page: z.optional(z.int()),
  provision: z.optional(z.string()),
});

const capacities = Object.keys(CAPACITY_LABELS).filter(
  (name): name is SigningCapacity => name in CAPACITY_LABELS,
);
const signatory = z.object({
  name: z.string(),
  position: z.optional(z.string()),
  capacity: z.optional(z.enum(capacities)),
});

/** A fact that a file states about its document, and that can be compared with a stored one. */
export const statement = z.discriminatedUnion('field', [
  z.object({ field: z.enum(TEXTS), value: z.string(), evidence }),
  z.object({ field: z.literal('signatory'), value: signatory, evidence }),
]);

export type Statement = z.infer<typeof statement>;
export type StatedField = Statement['field'];

/** The value in words, or a day in ISO form. */
export function wordsOf({ value }: Statement): string {
  return typeof value === 'string' ? value : value.name;
}
