import * as z from 'zod/mini';
import { WAYS } from '../taking-back/decision';

const scheduled = z.object({
  ...{ uid: z.string(), documentId: z.string(), action: z.enum(['publish', 'withdraw']) },
  ...{ dueAt: z.number(), userName: z.string(), refusal: z.nullable(z.string()) },
  /** How the item is withdrawn; null for a publication. */
  way: z.nullable(z.enum(WAYS)),
});
export type Schedule = z.output<typeof scheduled>;
export type ScheduledAction = Schedule['action'];

const detailed = z.extend(scheduled, {
  ...{ reason: z.string(), location: z.nullable(z.string()) },
  /** The item that must be published first; its title is null if the user may not read it. */
  awaits: z.nullable(z.object({ title: z.nullable(z.string()), at: z.number() })),
});
export type DetailedSchedule = z.output<typeof detailed>;

export const itemSchedules = z.object({
  schedules: z.array(detailed),
  isPublished: z.boolean(),
  may: z.object({ publish: z.boolean(), withdraw: z.boolean() }),
});

const listed = z.extend(scheduled, { title: z.string() });
export type ListedSchedule = z.output<typeof listed>;

export const scheduleList = z.object({ schedules: z.array(listed), hasMore: z.boolean() });

export const SCHEDULES = '/admin/workflow/schedules';
