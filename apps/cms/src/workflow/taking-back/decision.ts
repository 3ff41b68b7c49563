import { AsyncLocalStorage } from 'node:async_hooks';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { placeOf } from '@portal/rich-text/address';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { BY_MISTAKE, type Decision } from '../../content/withdrawals/withdrawals';
import { takingBackTexts as texts } from './taking-back-texts';

/** How the admin says which way an item is taken back: JSON, with its characters escaped. */
export const WITHDRAWAL_HEADER = 'portal-withdrawal';

const LONGEST_ADDRESS = 1000;
const LONGEST_REASON = 1000;

const target = z.strictObject({ type: z.enum(CONTENT_TYPE_NAMES), documentId: z.string().min(1) });
const address = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS, texts.addressTooLong)
  .refine((typed) => placeOf(typed) !== undefined, texts.badAddress);
const reason = z.string().trim().max(LONGEST_REASON, texts.reasonTooLong);

/** Readers see it on the page. */
const publicReason = reason.min(1, texts.noReason);

const withdrawn = z
  .strictObject({
    way: z.enum(['mistake', 'replaced']),
    target: target.optional(),
    address: address.optional(),
    reason: reason.default(''),
  })
  .refine(({ way, ...to }) => way === 'mistake' || (to.target ?? to.address), texts.noTarget)
  .refine((to) => to.target === undefined || to.address === undefined, texts.noTarget);

/** Strapi's action withdraws at once; ahead of its time, what stays where it is can be decided on as well. */
const decidedAhead = z.discriminatedUnion('way', [
  withdrawn,
  z.strictObject({ way: z.literal('obsolete'), reason: publicReason }),
]);

/** Why an item is no longer applicable, as it is sent alone. */
export const sentReason = z.strictObject({ reason: publicReason });

type Sent = Pick<Decision, 'way' | 'reason'> & Partial<Decision>;

const decided = new AsyncLocalStorage<Decision>();

/** Withdraws in a way that was decided elsewhere. */
export function takingBackAs<T>(decision: Decision, work: () => Promise<T>): Promise<T> {
  return decided.run(decision, work);
}

/** Which way an item is taken back now; without anybody who says so, as published by mistake. */
export function decisionOf(strapi: Core.Strapi): Decision {
  const text = strapi.requestContext.get()?.get(WITHDRAWAL_HEADER) ?? '';
  const decision = decided.getStore();
  if (decision || text === '') return decision ?? BY_MISTAKE;
  return decisionIn(withdrawn, readable(text));
}

/** Which way an item will be taken back when its time has come. */
export function decisionAhead(asked: unknown): Decision {
  return decisionIn(decidedAhead, asked);
}

function decisionIn(schema: z.ZodType<Sent>, asked: unknown): Decision {
  const { data, error } = schema.safeParse(asked);
  if (!data) throw new errors.ValidationError(error.issues[0]?.message ?? texts.noTarget);
  return { ...data, target: data.target, address: data.address };
}

/** What the log tells of it; of what is empty nothing. */
export const toldOf = ({ reason: why, ...decision }: Decision) => ({
  ...decision,
  ...(why !== '' && { reason: why }),
});

function readable(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
