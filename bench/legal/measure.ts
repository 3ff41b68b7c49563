import http from 'node:http';
import { dayOf } from '@portal/vietnamese/days';
import { say } from '../../scripts/lib/progress.ts';
import type { BareDatabase } from '../databases/bare.ts';
import { get } from '../load/client.ts';
import { bareStatements } from './bare-statements.ts';
import { pathOf, type Chosen } from './choice.ts';
import { COMBINATIONS, DAYS, growthQuestions, ON_A_DAY } from './questions.ts';
import { timeInTurn, type Contestant } from './rounds.ts';

/** The cms on a database of some size, and the database itself. */
export interface Site {
  size: number;
  origin: string;
  database: BareDatabase;
}

/** Milliseconds, by what was asked and of whom. */
export interface Measured {
  kind: 'growth' | 'facets' | 'day';
  title: string;
  times: ReadonlyMap<string, number>;
}

export async function measureLegal(sites: Site[], rounds: number): Promise<Measured[]> {
  const agent = new http.Agent({ keepAlive: true });
  const asking = ({ origin }: Site, paths: string[]) =>
    paths.map((path) => () => get(agent, origin + path));
  const results: Measured[] = [];
  const time = async (kind: Measured['kind'], title: string, contestants: Contestant[]) => {
    say(`  ${title}`);
    results.push({ kind, title, times: await timeInTurn(contestants, rounds) });
  };
  for (const [place, { title }] of growthQuestions(1).entries()) {
    const contestants = sites.map((site) => ({
      name: `${site.size}`,
      questions: asking(site, growthQuestions(site.size)[place]?.paths ?? []),
    }));
    await time('growth', title, contestants);
  }
  for (const { title, choices } of COMBINATIONS) {
    const contestants = sites.map(async (site) => [
      {
        name: `${site.size}`,
        questions: asking(
          site,
          choices.map((choice) => pathOf(choice)),
        ),
      },
      { name: `${site.size} bare`, questions: await bareQuestions(site, choices) },
    ]);
    await time('facets', title, (await Promise.all(contestants)).flat());
  }
  for (const { title, choice } of ON_A_DAY) {
    const contestants = sites.flatMap((site) => [
      {
        name: `${site.size}`,
        questions: asking(
          site,
          DAYS.map((on) => pathOf(choice, { on })),
        ),
      },
      {
        name: `${site.size} today`,
        questions: asking(
          site,
          DAYS.map(() => pathOf(choice)),
        ),
      },
    ]);
    await time('day', title, contestants);
  }
  agent.destroy();
  return results;
}

async function bareQuestions({ database }: Site, choices: Chosen[][]) {
  const today = dayOf(new Date());
  const statements = await Promise.all(
    choices.map((choice) => bareStatements(database, choice, today)),
  );
  return statements.map((one) => () => database.run(one));
}
