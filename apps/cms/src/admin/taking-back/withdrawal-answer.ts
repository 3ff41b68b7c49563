import * as z from 'zod/mini';
import { WAYS } from './decision';

export const TAKING_BACK = '/admin/workflow/taking-back';

const withdrawal = z.object({
  ...{ way: z.enum(WAYS), reason: z.string(), userName: z.string(), at: z.string() },
  ...{ location: z.nullable(z.string()), isHolding: z.boolean() },
});
export type Withdrawal = z.output<typeof withdrawal>;

export const takenBack = z.object({
  ...{ withdrawals: z.array(withdrawal), mayWithdraw: z.boolean() },
});
export type TakenBack = z.output<typeof takenBack>;
