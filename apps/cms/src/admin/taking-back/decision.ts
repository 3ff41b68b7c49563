/** Which way an item is taken back: `src/content/withdrawals/withdrawals.ts`. */
export const WAYS = ['mistake', 'replaced', 'obsolete'] as const;
export type Way = (typeof WAYS)[number];

/** What is sent with a withdrawal. */
export interface Decision {
  way: Way;
  target?: { type: string; documentId: string };
  address?: string;
  reason: string;
}
