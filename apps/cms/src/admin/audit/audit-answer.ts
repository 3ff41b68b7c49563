import * as z from 'zod/mini';

export const AUDIT = '/admin/workflow/audit';

const entry = z.object({
  ...{ seq: z.number(), at: z.string(), sentence: z.string() },
  details: z.nullable(z.string()),
  item: z.nullable(z.object({ documentId: z.string() })),
});
export type Entry = z.output<typeof entry>;

export const auditPage = z.object({ rows: z.array(entry), next: z.nullable(z.number()) });

export const choices = z.object({
  actions: z.array(z.object({ name: z.string(), label: z.string() })),
  people: z.array(z.object({ id: z.number(), name: z.string() })),
});
export type Choices = z.output<typeof choices>;

export const checkedPart = z.object({
  ...{ from: z.number(), to: z.number(), total: z.number(), hash: z.string() },
  broken: z.nullable(z.number()),
});
export type CheckedPart = z.output<typeof checkedPart>;
