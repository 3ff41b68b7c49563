import * as z from 'zod/mini';

const save = z.object({
  userId: z.optional(z.number()),
  userName: z.string(),
  at: z.string(),
  fields: z.array(z.string()),
});
/** A save by somebody else since the form was opened. */
export type StoredSave = z.infer<typeof save>;

const refusal = z.object({
  status: z.literal(409),
  details: z.object({
    /** The present `updatedAt` of the item. */
    storedAt: z.string(),
    saves: z.array(save),
  }),
});
export type StaleSave = z.infer<typeof refusal>['details'];

/** The saves of others, if the server has refused to write because of them. */
export function staleSaveIn(error: unknown): StaleSave | undefined {
  return z.safeParse(refusal, error).data?.details;
}
