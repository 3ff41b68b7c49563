import { CAPACITY_LABELS, RELATION_LABELS } from '@portal/contract/legal-vocabulary';
import * as z from 'zod/mini';

const evidence = z.object({
  sentence: z.string(),
  /** Undefined for a Word document. */
  page: z.optional(z.number()),
  provision: z.optional(z.string()),
});

const term = z.object({ id: z.number(), documentId: z.string(), name: z.string() });
const storedTerm = z.nullable(term);
const storedTarget = z.nullable(
  z.object({ id: z.number(), documentId: z.string(), number: z.string(), abstract: z.string() }),
);

const signatory = z.object({
  name: z.string(),
  position: z.optional(z.string()),
  capacity: z.optional(z.enum(namesOf(CAPACITY_LABELS))),
});

const relation = z.object({
  kind: z.enum(namesOf(RELATION_LABELS)),
  number: z.optional(z.string()),
  title: z.string(),
  scope: z.enum(['whole', 'part']),
  clause: z.optional(z.string()),
});

/** Fields that take the proposed text or day unchanged. */
const PLAIN_FIELDS = [
  ...(['number', 'group', 'abstract', 'issuedOn', 'effectiveFrom', 'expiresOn'] as const),
] as const;

const proposal = z.discriminatedUnion('field', [
  z.object({ field: z.enum(PLAIN_FIELDS), value: z.string(), evidence }),
  z.object({
    field: z.enum(['consultationFrom', 'consultationTo']),
    value: z.string(),
    evidence,
  }),
  z.object({
    field: z.enum(['documentType', 'issuingBody']),
    value: z.string(),
    evidence,
    stored: storedTerm,
  }),
  z.object({ field: z.literal('signatory'), value: signatory, evidence }),
  z.object({ field: z.literal('relation'), value: relation, evidence, stored: storedTarget }),
]);

export type FiledProposal = z.infer<typeof proposal>;

const filing = z.object({
  isScan: z.boolean(),
  proposals: z.array(proposal),
  fullText: z.string(),
});

export type Filing = z.infer<typeof filing>;

const answer = z.object({ data: z.object({ data: filing }) });

/** Undefined for an answer in another form. */
export function readFilingAnswer(value: unknown): Filing | undefined {
  return z.safeParse(answer, value).data?.data.data;
}

const disagreement = z.object({
  proposal,
  says: z.string(),
  stored: z.string(),
  /** The names of the attached files that say so. */
  files: z.array(z.string()),
  /** Only the published version still contradicts the files. */
  isOnlyPublished: z.boolean(),
  /** Who kept the stored value, and when, in milliseconds since 1970. */
  kept: z.nullable(z.object({ userName: z.string(), at: z.number() })),
});

export type Disagreement = z.infer<typeof disagreement>;

/** The stored terms of a document, and where its files contradict it. */
export const filedDocument = z.object({
  documentType: z.array(term),
  issuingBodies: z.array(term),
  /** The server is still reading or comparing a file. */
  isReading: z.boolean(),
  disagreements: z.array(disagreement),
});

function namesOf<Name extends string>(labels: Record<Name, unknown>): Name[] {
  const isName = (name: string): name is Name => name in labels;
  return Object.keys(labels).filter(isName);
}
