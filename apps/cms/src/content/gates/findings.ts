import { doubtsOfNews } from './doubts-of-news';
import { doubtsOfTexts } from './doubts-of-texts';
import { through, type Finding } from './finding';
import { needsOfAll, needsOfPeople } from './needs';
import type { OwnFacts, Publication } from './publication';

/** What is missing to publish; `byPerson` if somebody publishes who can mend it. */
export const missingIn = (facts: OwnFacts, { byPerson }: { byPerson: boolean }): Finding[] =>
  through(byPerson ? [...needsOfAll, ...needsOfPeople] : needsOfAll, facts);

/** What may be right, and is asked before publishing. */
export const doubtsIn = (facts: Publication): Finding[] =>
  through([...doubtsOfNews, ...doubtsOfTexts], facts);

/** The ids of all gates. */
export const GATES: readonly string[] = [
  ...[...needsOfAll, ...needsOfPeople],
  ...[...doubtsOfNews, ...doubtsOfTexts],
].map(({ id }) => id);
