import http from 'node:http';
import { dayOf } from '@portal/vietnamese/days';
import { fold } from '@portal/vietnamese/fold';
import { say } from '../../scripts/lib/progress.ts';
import type { BareDatabase } from '../databases/bare.ts';
import { get, UNKEPT } from '../load/client.ts';
import { bareStatements } from './bare-statements.ts';
import { pathOf, type Chosen } from './choice.ts';
import { COMBINATIONS, DAYS, growthQuestions, ON_A_DAY, TYPED } from './questions.ts';
import { timeInTurn, type Answerer } from './rounds.ts';

/** The cms on a database of `size` documents, and the database itself. */
export interface Site {
  size: number;
  origin: string;
  database: BareDatabase;
}

/** Milliseconds by contestant. */
export interface Measured {
  kind: 'growth' | 'facets' | 'day' | 'text';
  title: string;
  times: ReadonlyMap<string, number>;
}

export async function measureLegal(sites: Site[], rounds: number): Promise<Measured[]> {
  const agent = new http.Agent({ keepAlive: true });
  const asking = ({ origin }: Site, paths: string[]) =>
    paths.map((path) => () => get(agent, origin + path, UNKEPT));
  const results: Measured[] = [];
  const time = async (kind: Measured['kind'], title: string, answerers: Answerer[]) => {
    say(`  ${title}`);
    results.push({ kind, title, times: await timeInTurn(answerers, rounds) });
  };
  for (const [place, { title }] of growthQuestions(1).entries()) {
    const answerers = sites.map((site) => ({
      name: `${site.size}`,
      questions: asking(site, growthQuestions(site.size)[place]?.paths ?? []),
    }));
    await time('growth', title, answerers);
  }
  for (const { title, choices } of COMBINATIONS) {
    const paths = choices.map((choice) => pathOf(choice));
    const answerers: Answerer[] = [];
    for (const site of sites) {
      const bare = await bareQuestions(site, choices);
      answerers.push({ name: `${site.size}`, questions: asking(site, paths) });
      answerers.push({ name: `${site.size} bare`, questions: bare });
    }
    await time('facets', title, answerers);
  }
  for (const { title, choice } of ON_A_DAY) {
    const onDays = DAYS.map((on) => pathOf(choice, { on }));
    const today = DAYS.map(() => pathOf(choice));
    const answerers = sites.flatMap((site) => [
      { name: `${site.size}`, questions: asking(site, onDays) },
      { name: `${site.size} today`, questions: asking(site, today) },
    ]);
    await time('day', title, answerers);
  }
  await time(
    'text',
    'từ trong số hiệu và trích yếu',
    sites.flatMap((site) => [
      {
        name: `${site.size}`,
        questions: asking(
          site,
          TYPED.map((q) => pathOf([], { q })),
        ),
      },
      {
        name: `${site.size} scan`,
        questions: TYPED.map((q) => () => site.database.run([scanFor(q)])),
      },
    ]),
  );
  agent.destroy();
  return results;
}

/** A full scan of the words of all documents. */
function scanFor(q: string): string {
  const words = fold(q).split(' ');
  const conditions = words.map((word) => `words like '%${word}%'`);
  return `select entry from legal_entries where ${conditions.join(' and ')}`;
}

/** Runs in sequence, because each call times several statements to find the fastest. */
async function bareQuestions({ database }: Site, choices: Chosen[][]) {
  const questions: Answerer['questions'] = [];
  for (const choice of choices) {
    const statements = await bareStatements(database, choice, dayOf(new Date()));
    questions.push(() => database.run(statements));
  }
  return questions;
}
