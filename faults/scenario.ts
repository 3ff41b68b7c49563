import type { Outcome } from './outcome.ts';

/** How long and how often; the short form is part of `npm test`. */
export interface Size {
  seconds: number;
  kills: number;
  /** Random moments at which an editor's network or the cms goes. */
  cuts: number;
  /** Writes that mirrors follow. */
  writes: number;
  /** How long ten people write at once. */
  officeSeconds: number;
}

export interface Scenario {
  name: string;
  title: string;
  /** Undefined where this machine does not allow it. */
  run: (size: Size) => Promise<Outcome | undefined>;
}
