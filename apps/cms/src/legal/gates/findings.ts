import { through, type Finding } from '../../content/gates/finding';
import { contradictions } from './contradictions';
import { doubtsOfDays } from './doubts-of-days';
import { doubtsOfNumbers } from './doubts-of-numbers';
import { doubtsOfRelations } from './doubts-of-relations';
import type { Facts, Gate, OwnFacts } from './gate';
import { needs } from './needs';

const DOUBTS: Gate<Facts>[] = [...doubtsOfNumbers, ...doubtsOfDays, ...doubtsOfRelations];

/** What is refused even in a draft. */
export const contradictionsIn = (facts: OwnFacts): Finding[] => through(contradictions, facts);

/** What is missing to publish. */
export const missingIn = (facts: OwnFacts): Finding[] => through(needs, facts);

/** What may be right, so an editor must confirm it before publishing. */
export const doubtsIn = (facts: Facts): Finding[] => through(DOUBTS, facts);

/** The ids of all gates. */
export const GATES: readonly string[] = [...contradictions, ...needs, ...DOUBTS].map(
  ({ id }) => id,
);
