import { AsyncLocalStorage } from 'node:async_hooks';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { placeOf } from '@portal/rich-text/address';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { BY_MISTAKE, type Decision } from '../../content/withdrawals/withdrawals';
import { takingBackTexts as texts } from './taking-back-texts';

/** The header with the way of withdrawal: percent-encoded JSON. */
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

/** Required, because readers see it on the page. */
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

/** A schedule may also make an item obsolete; immediately, that has a route of its own (`retire`). */
const decidedAhead = z.discriminatedUnion('way', [
  withdrawn,
  z.strictObject({ way: z.literal('obsolete'), reason: publicReason }),
]);

/** The request body of the `retire` route. */
export const sentReason = z.strictObject({ reason: publicReason });

type Sent = Pick<Decision, 'way' | 'reason'> & Partial<Decision>;

const decided = new AsyncLocalStorage<Decision>();

/** Runs a withdrawal with a decision that does not come from the request. */
export function takingBackAs<T>(decision: Decision, work: () => Promise<T>): Promise<T> {
  return decided.run(decision, work);
}

/** The way of the current withdrawal; `mistake` if nobody has chosen one. */
export function decisionOf(strapi: Core.Strapi): Decision {
  const text = strapi.requestContext.get()?.get(WITHDRAWAL_HEADER) ?? '';
  const decision = decided.getStore();
  if (decision || text === '') return decision ?? BY_MISTAKE;
  return decisionIn(withdrawn, readable(text));
}

/** Parses the way of a scheduled withdrawal. Throws ValidationError. */
export function decisionAhead(asked: unknown): Decision {
  return decisionIn(decidedAhead, asked);
}

function decisionIn(schema: z.ZodType<Sent>, asked: unknown): Decision {
  const { data, error } = schema.safeParse(asked);
  if (!data) throw new errors.ValidationError(error.issues[0]?.message ?? texts.noTarget);
  return { ...data, target: data.target, address: data.address };
}

/** The decision for the log, without empty fields. */
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
