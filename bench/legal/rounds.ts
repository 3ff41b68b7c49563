import { median } from '../load/client.ts';

/** An app or a database that answers the same questions. */
export interface Answerer {
  name: string;
  /** One for each variation. */
  questions: (() => Promise<unknown>)[];
}

/** The same question so often in each round. */
export function repeated(times: number, ask: () => Promise<unknown>): Answerer['questions'] {
  return Array.from({ length: times }, () => ask);
}

/**
 * Milliseconds of each answerer: the mean over the variations of the median over the rounds. Answerers
 * take turns, so that other load on the machine hits all alike.
 */
export async function timeInTurn(
  answerers: Answerer[],
  rounds: number,
): Promise<Map<string, number>> {
  const runs = answerers.flatMap(({ name, questions }) =>
    questions.map((ask, variation) => ({ name, variation, ask, times: new Array<number>() })),
  );
  const inTurn = runs.toSorted((one, other) => one.variation - other.variation);
  for (let round = 0; round <= rounds; round += 1) {
    for (const { ask, times } of inTurn) {
      const begun = performance.now();
      await ask();
      // The first round only warms up.
      if (round > 0) times.push(performance.now() - begun);
    }
  }
  return new Map(
    answerers.map(({ name }) => {
      const medians = runs.filter((run) => run.name === name).map(({ times }) => median(times));
      return [name, medians.reduce((sum, time) => sum + time, 0) / medians.length];
    }),
  );
}
