import { findCitations } from '@portal/vietnamese/citations';
import { timeInTurn, type Contestant } from '../legal/rounds.ts';
import { proseOf, repeated, TRAPS } from './texts.ts';

export const MEGABYTE = 1_000_000;
export const GROWTH = 10;
const TIMES_TO_WARM_UP = 20;

/** Milliseconds of finding the citations of a text, and of what it is held against. */
export interface Finding {
  title: string;
  /** Beside JSON.parse of the same text; a tenth of the text; as much prose. */
  kind: 'prose' | 'growth' | 'trap';
  finding: number;
  other: number;
}

export async function measureFinding(rounds: number): Promise<Finding[]> {
  const prose = proseOf(MEGABYTE);
  const json = JSON.stringify(prose);
  // As in a server that has run for a while: JSON.parse is compiled from the beginning.
  for (let time = 0; time < TIMES_TO_WARM_UP; time += 1)
    prose.forEach((text) => findCitations(text));
  const parsing = { name: 'other', questions: [async () => JSON.parse(json)] };
  const compare = async (
    kind: Finding['kind'],
    title: string,
    texts: string[],
    other: Contestant,
  ) => {
    const times = await timeInTurn([searching('finding', texts), other], rounds);
    return { kind, title, finding: times.get('finding') ?? 0, other: times.get('other') ?? 0 };
  };
  const small = searching('other', [prose.join('\n')]);
  const large = [proseOf(GROWTH * MEGABYTE).join('\n')];
  const results = [
    await compare('prose', 'văn xuôi', prose, parsing),
    await compare('growth', 'văn xuôi', large, small),
  ];
  for (const { title, unit } of TRAPS) {
    results.push(await compare('trap', title, [repeated(unit, MEGABYTE)], small));
  }
  return results;
}

function searching(name: string, texts: string[]): Contestant {
  return { name, questions: [async () => texts.map(findCitations)] };
}
