import { doubtsOfNews } from './doubts-of-news';
import { doubtsOfTexts } from './doubts-of-texts';
import { through, type Finding } from './finding';
import { needsOfAll, needsOfPeople } from './needs';
import type { OwnFacts, Publication } from './publication';

/** What is missing for a publication. `byPerson`: a person publishes, who can correct it. */
export const missingIn = (facts: OwnFacts, { byPerson }: { byPerson: boolean }): Finding[] =>
  through(byPerson ? [...needsOfAll, ...needsOfPeople] : needsOfAll, facts);

/** What may be a mistake; the editor is asked before publishing. */
export const doubtsIn = (facts: Publication): Finding[] =>
  through([...doubtsOfNews, ...doubtsOfTexts], facts);

export const GATES: readonly string[] = [
  ...[...needsOfAll, ...needsOfPeople],
  ...[...doubtsOfNews, ...doubtsOfTexts],
].map(({ id }) => id);
