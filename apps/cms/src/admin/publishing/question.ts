import * as z from 'zod/mini';

const finding = z.object({
  gate: z.string(),
  field: z.string(),
  sentence: z.string(),
  ground: z.string(),
  others: z.optional(z.array(z.object({ documentId: z.string(), title: z.string() }))),
});
export type Finding = z.infer<typeof finding>;

/** What is told and asked before a document is published. */
export interface Question {
  /** While anything is, there is no publishing. */
  missing: Finding[];
  doubts: Finding[];
}

const rehearsed = z.object({
  data: z.object({ doubts: z.array(finding), confirmation: z.string() }),
});
const refused = z.object({ error: z.object({ details: z.object({ missing: z.array(finding) }) }) });

/** What the answer to a rehearsal asks; undefined if that is nothing, or it was refused for something else. */
export function questionIn(answer: unknown): (Question & { confirmation: string }) | undefined {
  const { data: lacking } = z.safeParse(refused, answer);
  if (lacking) return { missing: lacking.error.details.missing, doubts: [], confirmation: '' };
  const { data: told } = z.safeParse(rehearsed, answer);
  return told && told.data.doubts.length > 0 ? { missing: [], ...told.data } : undefined;
}
