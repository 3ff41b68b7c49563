/** What happened to the writes and reads of a scenario. */
export interface Outcome {
  tries: number;
  acknowledged: number;
  /** Acknowledged, but not shown by the site afterwards. */
  lost: number;
  /** Refused with an explanation (4xx). */
  refused: number;
  serverErrors: number;
  /** The connection ended before the answer, so it is unknown whether the write was stored. */
  cut: number;
  /** The connection was refused. */
  unheard: number;
  reads: number;
  failedReads: number;
  /** Milliseconds from the end of each fault until the cms was ready again. */
  readyAfterMs: number[];
  /** Broken promises other than "nothing is lost", as sentences. */
  broken: string[];
  /** A remark for the row of the table. */
  note: string;
}

export function emptyOutcome(): Outcome {
  return {
    ...{ tries: 0, acknowledged: 0, lost: 0, refused: 0, serverErrors: 0 },
    ...{ cut: 0, unheard: 0 },
    ...{ reads: 0, failedReads: 0, readyAfterMs: [], broken: [], note: '' },
  };
}

/** A scenario without an acknowledged write has tested nothing. */
export const tookNothing = ({ tries, acknowledged }: Outcome) => tries > 0 && acknowledged === 0;

export function hasFailed(outcome: Outcome): boolean {
  return outcome.lost > 0 || outcome.broken.length > 0 || tookNothing(outcome);
}
