import type { Outcome } from './outcome.ts';

/** Durations and counts; the short form is part of `npm test`. */
export interface Size {
  seconds: number;
  kills: number;
  /** Random moments at which an editor's network or the cms fails. */
  cuts: number;
  /** The number of writes that mirrors follow. */
  writes: number;
  /** The seconds for which ten people write at once. */
  officeSeconds: number;
}

export interface Scenario {
  name: string;
  title: string;
  /** Undefined where this machine does not allow it. */
  run: (size: Size) => Promise<Outcome | undefined>;
}
