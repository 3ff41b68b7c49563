import * as z from 'zod/mini';

const finding = z.object({
  gate: z.string(),
  field: z.string(),
  sentence: z.string(),
  ground: z.string(),
  others: z.optional(z.array(z.object({ documentId: z.string(), title: z.string() }))),
});
export type Finding = z.infer<typeof finding>;

const consequences = z.object({
  own: z.nullable(z.object({ status: z.string(), reason: z.string() })),
  documents: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      status: z.nullable(z.object({ on: z.string(), before: z.string(), after: z.string() })),
      isNoteChanged: z.boolean(),
      areLinksChanged: z.boolean(),
    }),
  ),
  texts: z.array(z.object({ type: z.string(), documentId: z.string(), title: z.string() })),
  isPartial: z.boolean(),
});
/** What readers will see differently: `src/panel/rehearsal/consequences.ts`. */
export type Consequences = z.infer<typeof consequences>;

export type Action = 'publish' | 'withdraw' | 'delete';

/** What is told and asked before a document is published, withdrawn or deleted. */
export interface Question {
  /** While anything is, there is no publishing. */
  missing: Finding[];
  doubts: Finding[];
  /** Undefined where the action is refused. */
  consequences: Consequences | undefined;
  /** Answers the doubts. */
  confirmation: string;
}

const rehearsed = z.object({
  data: z.extend(consequences, { doubts: z.array(finding), confirmation: z.string() }),
});
const refused = z.object({ error: z.object({ details: z.object({ missing: z.array(finding) }) }) });

/** What the answer to a rehearsal asks; undefined if that is nothing, or it was refused for something else. */
export function questionIn(answer: unknown): Question | undefined {
  const { data: lacking } = z.safeParse(refused, answer);
  if (lacking) {
    const { missing } = lacking.error.details;
    return { missing, doubts: [], consequences: undefined, confirmation: '' };
  }
  const { data: told } = z.safeParse(rehearsed, answer);
  if (!told) return undefined;
  const { doubts, confirmation, ...others } = told.data;
  const isAnything = [doubts, others.documents, others.texts].some((list) => list.length > 0);
  return isAnything ? { missing: [], doubts, consequences: others, confirmation } : undefined;
}
