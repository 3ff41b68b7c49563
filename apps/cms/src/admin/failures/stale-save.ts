import * as z from 'zod/mini';

const save = z.object({
  userId: z.optional(z.number()),
  userName: z.string(),
  at: z.string(),
  fields: z.array(z.string()),
});
/** A save of somebody else since a form was opened. */
export type StoredSave = z.infer<typeof save>;

const refusal = z.object({
  status: z.literal(409),
  details: z.object({
    /** The `updatedAt` of the item as it is now. */
    storedAt: z.string(),
    saves: z.array(save),
  }),
});
export type StaleSave = z.infer<typeof refusal>['details'];

/** What others have stored, where the server refuses to write because of it. */
export function staleSaveIn(error: unknown): StaleSave | undefined {
  return z.safeParse(refusal, error).data?.details;
}
