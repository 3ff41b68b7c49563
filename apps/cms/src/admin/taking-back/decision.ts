import { LEGAL_DOCUMENT } from '../type-uid';

/** The ways to withdraw an item, as in `src/content/withdrawals/withdrawals.ts`. */
export const WAYS = ['mistake', 'replaced', 'obsolete'] as const;
export type Way = (typeof WAYS)[number];

/** Excludes `obsolete` for legal documents, whose validity says whether they apply. */
export const waysOf = (uid: string): readonly Way[] =>
  WAYS.filter((way) => way !== 'obsolete' || uid !== LEGAL_DOCUMENT);

/** The choices that are sent with a withdrawal. */
export interface Decision {
  way: Way;
  target?: { type: string; documentId: string };
  address?: string;
  reason: string;
}
