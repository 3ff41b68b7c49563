import type { AppName } from '../apps/apps.ts';
import { applyLoad, median, UNKEPT } from './client.ts';
import { questionsFor, type Question } from './questions.ts';
import { requireSameAnswers } from './same-answers.ts';

/** An app with a database of `size` articles. */
export interface Contestant {
  app: AppName;
  size: number;
  origin: string;
}

/** Medians of all rounds. */
export interface Figures {
  /** Answers per second on ten connections. */
  rate: number;
  /** Milliseconds of one answer on one connection, without other load. */
  latency: number;
}

export interface QuestionFigures {
  question: string;
  /** Ours used its kept answers. */
  isKept: boolean;
  figures: Map<Contestant, Figures>;
}

const WARM_UP = { connections: 10, milliseconds: 1_500 };
const ALONE = { connections: 1, milliseconds: 1_000 };
const CROWD = { connections: 10, milliseconds: 1_000 };

/**
 * Asks all contestants each question in turn, round after round, so that other load on the machine hits all
 * alike.
 */
export async function runRounds(
  contestants: Contestant[],
  rounds: number,
  onQuestion: (title: string) => void,
): Promise<QuestionFigures[]> {
  const results: QuestionFigures[] = [];
  for (const [index, { title, isKept = false }] of questionsFor(1_000).entries()) {
    onQuestion(title);
    const figures = await ask(contestants, index, rounds);
    results.push({ question: title, isKept, figures });
  }
  return results;
}

async function ask(contestants: Contestant[], index: number, rounds: number) {
  const asked = contestants.filter(({ app, size }) => {
    return questionOf({ size }, index).variations.every((paths) => paths[app] !== undefined);
  });
  const runners = asked.map((contestant) => ({
    contestant,
    nextPath: endlessPaths(questionOf(contestant, index), contestant.app),
    // Stock has no kept answers, and would look the token up.
    headers: contestant.app === 'ours' && !questionOf(contestant, index).isKept ? UNKEPT : {},
    rates: new Array<number>(),
    latencies: new Array<number>(),
  }));
  for (const { size } of asked.filter(({ app }) => app === 'stock')) {
    const originOf = (app: AppName) =>
      contestants.find((one) => one.app === app && one.size === size)?.origin ?? '';
    const origins = { ours: originOf('ours'), stock: originOf('stock') };
    await requireSameAnswers(origins, questionOf({ size }, index));
  }
  for (const { contestant, nextPath, headers } of runners) {
    await applyLoad(contestant.origin, nextPath, { ...WARM_UP, headers });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contestant, nextPath, headers, latencies } of runners) {
      const measured = await applyLoad(contestant.origin, nextPath, { ...ALONE, headers });
      latencies.push(measured.latency);
    }
    for (const { contestant, nextPath, headers, rates } of runners) {
      rates.push((await applyLoad(contestant.origin, nextPath, { ...CROWD, headers })).rate);
    }
  }
  return new Map(
    runners.map(({ contestant, rates, latencies }) => [
      contestant,
      { rate: median(rates), latency: median(latencies) },
    ]),
  );
}

function questionOf({ size }: Pick<Contestant, 'size'>, index: number): Question {
  const question = questionsFor(size)[index];
  if (!question) throw new Error(`no question ${index}`);
  return question;
}

function endlessPaths({ variations }: Question, app: AppName): () => string {
  let next = 0;
  return () => {
    const variation = variations[next % variations.length];
    next += 1;
    return variation?.[app] ?? '';
  };
}
