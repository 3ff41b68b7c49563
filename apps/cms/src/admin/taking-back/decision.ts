/** Which way an item is taken back: `src/content/withdrawals/withdrawals.ts`. */
export const WAYS = ['mistake', 'replaced', 'obsolete'] as const;
export type Way = (typeof WAYS)[number];

const DOCUMENT = 'api::legal-document.legal-document';

/** A legal document's validity says whether it applies. */
export const waysOf = (uid: string): readonly Way[] =>
  WAYS.filter((way) => way !== 'obsolete' || uid !== DOCUMENT);

/** What is sent with a withdrawal. */
export interface Decision {
  way: Way;
  target?: { type: string; documentId: string };
  address?: string;
  reason: string;
}
