/** What happened to the writes and reads of a scenario. */
export interface Outcome {
  tries: number;
  acknowledged: number;
  /** Acknowledged, and not what the site shows afterwards. */
  lost: number;
  /** Refused by a sentence (4xx). */
  refused: number;
  serverErrors: number;
  /** Taken, but the connection ended before the answer: whether it was stored is open. */
  cut: number;
  /** Nobody listened. */
  unheard: number;
  reads: number;
  failedReads: number;
  /** From the end of each fault until the cms was ready again, in milliseconds. */
  readyAfterMs: number[];
  /** Promises other than "nothing is lost" that were broken, as sentences. */
  broken: string[];
  /** What else the row should say. */
  note: string;
}

export function emptyOutcome(): Outcome {
  return {
    ...{ tries: 0, acknowledged: 0, lost: 0, refused: 0, serverErrors: 0 },
    ...{ cut: 0, unheard: 0 },
    ...{ reads: 0, failedReads: 0, readyAfterMs: [], broken: [], note: '' },
  };
}

/** Where no write was taken, nothing was tried. */
export const tookNothing = ({ tries, acknowledged }: Outcome) => tries > 0 && acknowledged === 0;

export function hasFailed(outcome: Outcome): boolean {
  return outcome.lost > 0 || outcome.broken.length > 0 || tookNothing(outcome);
}
