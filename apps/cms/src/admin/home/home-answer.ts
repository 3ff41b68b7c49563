import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import * as z from 'zod/mini';
import { WAYS } from '../taking-back/decision';

const item = { uid: z.string(), documentId: z.string(), title: z.string() };
const waiting = z.object({
  count: z.number(),
  items: z.array(z.object({ ...item, since: z.string() })),
});

export const home = z.object({
  isReviewer: z.boolean(),
  forMe: waiting,
  returnedToMe: waiting,
  coming: z.object({
    count: z.number(),
    items: z.array(
      z.object({
        ...{ ...item, at: z.string(), isRefused: z.boolean() },
        ...{ action: z.enum(['publish', 'withdraw']), way: z.nullable(z.enum(WAYS)) },
      }),
    ),
  }),
  posted: z.array(z.object({ ...item, at: z.string(), userName: z.string() })),
});
export type Home = z.output<typeof home>;

export const tasks = z.object({
  tasks: z.array(
    z.object({
      ...{ kind: z.enum(['description', 'link', 'review']), count: z.number() },
      items: z.array(
        z.object({
          ...{ type: z.enum(CONTENT_TYPE_NAMES), documentId: z.string(), title: z.string() },
          /** The day on which a page is due for review. */
          reviewOn: z.optional(z.string()),
        }),
      ),
    }),
  ),
  law: z.nullable(
    z.object({
      ...{ withoutDay: z.number(), detailsEnded: z.number(), filesDiffer: z.number() },
    }),
  ),
});
export type Tasks = z.output<typeof tasks>;
