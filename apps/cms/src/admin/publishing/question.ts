import * as z from 'zod/mini';

const place = z.object({
  part: z.enum(['picture', 'table', 'heading', 'link', 'words']),
  index: z.number(),
  words: z.optional(z.string()),
});
/** A part of a rich text, as in `src/content/gates/finding.ts`. */
export type PlaceInText = z.infer<typeof place>;

const other = z.object({
  type: z.optional(z.string()),
  documentId: z.string(),
  title: z.string(),
});

const finding = z.object({
  gate: z.string(),
  field: z.string(),
  place: z.optional(place),
  sentence: z.string(),
  ground: z.string(),
  others: z.optional(z.array(other)),
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
  leading: z.array(
    z.object({
      ...{ type: z.string(), documentId: z.string(), title: z.string() },
      way: z.enum(['text', 'menu', 'related', 'redirect', 'replaced']),
    }),
  ),
  isPartial: z.boolean(),
});
/** What readers will see changed, as in `src/panel/rehearsal/consequences.ts`. */
export type Consequences = z.infer<typeof consequences>;

export type Action = 'publish' | 'withdraw' | 'delete';

/** What to show and ask before an item is published, withdrawn or deleted. */
export interface Question {
  /** Blocks the publication unless empty. */
  missing: Finding[];
  doubts: Finding[];
  /** Undefined if there are none, or if the action was refused. */
  consequences: Consequences | undefined;
  /** The token that confirms the doubts. */
  confirmation: string;
}

const rehearsed = z.object({
  data: z.extend(consequences, { doubts: z.array(finding), confirmation: z.string() }),
});
const refused = z.object({ error: z.object({ details: z.object({ missing: z.array(finding) }) }) });
const unconfirmed = z.object({
  error: z.object({
    details: z.object({ doubts: z.array(finding), confirmation: z.string() }),
  }),
});

export const NO_QUESTION: Question = {
  ...{ missing: [], doubts: [], consequences: undefined, confirmation: '' },
};

/**
 * Reads the question from a refusal or from the answer to a rehearsal; undefined if there is nothing to
 * ask, or if the refusal has another reason.
 */
export function questionIn(answer: unknown): Question | undefined {
  const { data: lacking } = z.safeParse(refused, answer);
  if (lacking) {
    const { missing } = lacking.error.details;
    return { missing, doubts: [], consequences: undefined, confirmation: '' };
  }
  const { data: doubtful } = z.safeParse(unconfirmed, answer);
  if (doubtful) return { missing: [], consequences: undefined, ...doubtful.error.details };
  const { data: told } = z.safeParse(rehearsed, answer);
  if (!told) return undefined;
  const { doubts, confirmation, ...others } = told.data;
  const lists = [doubts, others.documents, others.texts, others.leading];
  const isAnything = lists.some((list) => list.length > 0);
  return isAnything ? { missing: [], doubts, consequences: others, confirmation } : undefined;
}
