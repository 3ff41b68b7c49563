import { findCitations } from '@portal/vietnamese/citations';
import { timeInTurn } from '../legal/rounds.ts';
import { proseOf, repeated, TRAPS } from './texts.ts';

const MEGABYTE = 1_000_000;
export const GROWTH = 10;
const TIMES_TO_WARM_UP = 20;
const FEWEST_ROUNDS = 15;

/** Milliseconds of finding the citations of a text, and of the work compared with it. */
export interface Finding {
  title: string;
  /** Compared with JSON.parse of the same text, with a tenth of the text, or with as much prose. */
  kind: 'prose' | 'growth' | 'trap';
  finding: number;
  other: number;
}

/**
 * Repeats the compared work until both take about as long, so that pauses of the machine and of the garbage
 * collector hit both alike.
 */
const TIMES_IN_ROUND: Record<Finding['kind'], number> = { prose: 5, growth: GROWTH, trap: 3 };

export async function measureFinding(atLeast: number): Promise<Finding[]> {
  const rounds = Math.max(atLeast, FEWEST_ROUNDS);
  const prose = proseOf(MEGABYTE);
  const json = JSON.stringify(prose);
  // Warms up the finder as in a running server; JSON.parse is native code from the start.
  for (let time = 0; time < TIMES_TO_WARM_UP; time += 1)
    prose.forEach((text) => findCitations(text));
  const compare = async (
    kind: Finding['kind'],
    title: string,
    texts: string[],
    other: () => unknown,
  ) => {
    const often = TIMES_IN_ROUND[kind];
    const times = await timeInTurn(
      [
        { name: 'finding', questions: [async () => texts.map(findCitations)] },
        { name: 'other', questions: [async () => repeat(often, other)] },
      ],
      rounds,
    );
    const [finding = 0, others = 0] = [times.get('finding'), times.get('other')];
    return { kind, title, finding, other: others / often };
  };
  const small = prose.join('\n');
  const large = [proseOf(GROWTH * MEGABYTE).join('\n')];
  const results = [
    await compare('prose', 'văn xuôi', prose, () => JSON.parse(json)),
    await compare('growth', 'văn xuôi', large, () => findCitations(small)),
  ];
  for (const { title, unit } of TRAPS) {
    const trap = [repeated(unit, MEGABYTE)];
    results.push(await compare('trap', title, trap, () => findCitations(small)));
  }
  return results;
}

function repeat(times: number, ask: () => unknown): void {
  for (let time = 0; time < times; time += 1) ask();
}
